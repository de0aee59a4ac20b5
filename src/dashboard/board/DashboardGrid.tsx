"use client";

import { Fragment, forwardRef, type ReactNode } from "react";
import { type PartProps, usePart } from "../../ui/usePart.js";
import type { DashboardItem } from "../useDashboard.js";
import { useDashboardContext } from "./DashboardContext.js";
import { DashboardWidgetItem } from "./DashboardWidgetItem.js";

export interface DashboardGridProps extends Omit<PartProps<"ul", "dashboard-grid">, "children"> {
	/** Renders an item of the list in your own way. @default a Dashboard.Widget */
	renderWidget?: ((item: DashboardItem) => ReactNode) | undefined;
}

/** The widgets in their order. */
export const DashboardGrid = forwardRef<HTMLUListElement, DashboardGridProps>(function DashboardGrid(
	{ renderWidget = (item) => <DashboardWidgetItem item={item} />, ...props },
	ref,
) {
	const { items, gesture } = useDashboardContext("Dashboard.Grid");
	const children = items.map((item) => <Fragment key={item.key}>{renderWidget(item)}</Fragment>);
	return usePart("ul", props, {
		slot: "dashboard-grid",
		state: { dragging: gesture?.via === "pointer" },
		// Safari takes a list without bullets for none.
		defaults: { role: "list", children },
		ref,
	});
});
