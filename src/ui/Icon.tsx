"use client";

import { type SlotProps, useSlot } from "./Appearance.js";

/** Not in icons.ts, because a dialog needs only this one before its form is loaded. */
export const clearIcon = "M4 4l8 8M12 4l-8 8";

/** An icon in the colour of the text, hidden from screen readers. */
export function Icon({ path }: { path: string }) {
	return renderIcon(path, useSlot());
}

/** The same without a component, for parts that have many or render often. */
export function renderIcon(path: string, slot: SlotProps) {
	return (
		<svg {...slot("icon")} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			<path d={path} />
		</svg>
	);
}
