"use client";

import { useState } from "react";

interface ConfirmedCloseOptions {
	/** Whether closing needs confirmation. A function, because a state could be one render behind. */
	when: () => boolean;
	onClose: () => void;
}

/** Asks for confirmation before closing would discard something. A second request while it asks means staying open. */
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
