"use client";

import { useCallback, useInsertionEffect, useRef, useState } from "react";

/** Whether something is open: the host's to decide where it gives `open`, and else kept here. */
export function useOpen(
	given: boolean | undefined,
	byDefault: boolean | undefined,
	onOpenChange: ((open: boolean) => void) | undefined,
) {
	const [own, setOwn] = useState(byDefault ?? false);
	const open = given ?? own;
	const latest = useRef({ open, onOpenChange });
	// Before the effects of the form below, which open and close; a layout effect would warn on a server.
	useInsertionEffect(() => {
		latest.current = { open, onOpenChange };
	});
	// The same function for good, or those effects would tell again what they told, each time that the host renders.
	const setOpen = useCallback((next: boolean) => {
		if (next === latest.current.open) return;
		setOwn(next);
		latest.current.onOpenChange?.(next);
	}, []);
	return [open, setOpen] as const;
}
