"use client";

import { slot } from "../../ui/slot.js";
import { useStyleProperty } from "../../ui/useStyleProperty.js";

/** Takes the space of the rows that are not rendered. */
export function Spacer({ height, columns }: { height: number; columns: number }) {
	const setHeight = useStyleProperty("height", `${height}px`);
	return height > 0 ? (
		// biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without anything in it takes no focus
		<tr aria-hidden="true">
			<td ref={setHeight} {...slot("table-spacer")} colSpan={columns} />
		</tr>
	) : null;
}
