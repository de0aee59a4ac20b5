"use client";

import { useCallback, useState } from "react";

/** Whether something is open: the host's to decide where it gives `open`, and else kept here. */
export function useOpen(
	given: boolean | undefined,
	byDefault: boolean | undefined,
	onOpenChange: ((open: boolean) => void) | undefined,
) {
	const [own, setOwn] = useState(byDefault ?? false);
	const open = given ?? own;
	const setOpen = useCallback(
		(next: boolean) => {
			if (next === open) return;
			setOwn(next);
			onOpenChange?.(next);
		},
		[open, onOpenChange],
	);
	return [open, setOpen] as const;
}
