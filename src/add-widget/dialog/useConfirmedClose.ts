"use client";

import { useState } from "react";

interface ConfirmedCloseOptions {
	/** Whether closing has to be confirmed, asked when it is requested: a state would come a render too late. */
	when: () => boolean;
	onClose: () => void;
}

/** Asks before something is closed whose content would be lost. Another request while it asks means staying. */
export function useConfirmedClose({ when, onClose }: ConfirmedCloseOptions) {
	const [isAsking, setAsking] = useState(false);
	const stay = () => setAsking(false);
	const close = () => {
		setAsking(false);
		onClose();
	};
	const requestClose = () => {
		if (isAsking) stay();
		else if (when()) setAsking(true);
		else close();
	};
	return { isAsking, requestClose, close, stay };
}
