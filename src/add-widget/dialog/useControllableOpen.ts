"use client";

import { useState } from "react";

export interface OpenOptions {
	/** Whether it is open (controlled). */
	open?: boolean | undefined;
	/** Whether it is open initially (uncontrolled). @default false */
	defaultOpen?: boolean | undefined;
	/** Called when it opens or closes or, if controlled, when it should. */
	onOpenChange?: ((open: boolean) => void) | undefined;
}

/** An open state that the host controls with `open`; otherwise it is kept here. */
export function useControllableOpen({ open: given, defaultOpen = false, onOpenChange }: OpenOptions) {
	const [own, setOwn] = useState(defaultOpen);
	const open = given ?? own;
	const setOpen = (next: boolean) => {
		if (next === open) return;
		setOwn(next);
		onOpenChange?.(next);
	};
	return [open, setOpen] as const;
}
