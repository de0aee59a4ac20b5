import type { ComponentProps } from "react";

/** The path of each icon, in a box of 16 by 16. */
export const icons = {
	check: "m3 8.5 3.5 3.5L13 4.5",
	chevrons: "m5 6 3-3 3 3M5 10l3 3 3-3",
	close: "m4 4 8 8m0-8-8 8",
	more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
	undo: "M6 3 3 6l3 3M3.5 6H9a4 4 0 0 1 0 8H6",
	redo: "m10 3 3 3-3 3m2.5-3H7a4 4 0 0 0 0 8h3",
	again: "M13 8a5 5 0 1 1-1.5-3.5L13 6m0-3.5V6H9.5",
};

/** An icon for the eyes only: what it stands beside, or is the label of, says the same. */
export function Icon({ path, ...props }: ComponentProps<"svg"> & { path: string }) {
	return (
		<svg viewBox="0 0 16 16" aria-hidden="true" width="16" height="16" {...props}>
			<path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
		</svg>
	);
}
