"use client";

import { useSlot } from "./Appearance.js";

/** One of the icons, drawn in the text's colour. It says nothing to a screen reader. */
export function Icon({ path }: { path: string }) {
	const slot = useSlot();
	return (
		<svg {...slot("icon")} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			<path d={path} />
		</svg>
	);
}
