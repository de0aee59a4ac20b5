"use client";

import { useCallback } from "react";
import { slot } from "../../ui/slot.js";

/** Stands for the rows that are not rendered. Its height is set through the CSSOM, as a strict policy wants it. */
export function Spacer({ height, columns }: { height: number; columns: number }) {
	const setHeight = useCallback(
		(element: HTMLElement | null) => element?.style.setProperty("height", `${height}px`),
		[height],
	);
	return height > 0 ? (
		// biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without anything in it takes no focus
		<tr aria-hidden="true">
			<td ref={setHeight} {...slot("table-spacer")} colSpan={columns} />
		</tr>
	) : null;
}
