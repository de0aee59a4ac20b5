"use client";

import { useState } from "react";

export interface OpenOptions {
	/** Whether it is open, if you control that. */
	open?: boolean | undefined;
	/** Whether it is open at first, if you do not. @default false */
	defaultOpen?: boolean | undefined;
	/** Called when it opens or closes or, if you control it, when it should. */
	onOpenChange?: ((open: boolean) => void) | undefined;
}

/** Whether something is open: the host decides if it gives `open`, otherwise the state is kept here. */
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
