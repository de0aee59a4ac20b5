"use client";

import type { ReactNode } from "react";
import { useSlot } from "../../ui/Appearance.js";
import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";

/** Says why a card has no result, or no newer one. */
export function WidgetNote({ hasFailed = false, children }: { hasFailed?: boolean; children: ReactNode }) {
	const slot = useSlot();
	return (
		<p {...slot("widget-note", { failed: hasFailed })}>
			{hasFailed ? <Icon path={icons.warning} /> : null}
			<span>{children}</span>
		</p>
	);
}
