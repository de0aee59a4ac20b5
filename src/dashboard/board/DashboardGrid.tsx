"use client";

import { forwardRef, memo, type ReactNode, useMemo } from "react";
import { type PartProps, usePart } from "../../ui/usePart.js";
import type { DashboardItem } from "../useDashboard.js";
import { ItemContext, type ItemContextValue, useDashboardContext } from "./DashboardContext.js";
import { DashboardWidgetItem } from "./DashboardWidgetItem.js";

export interface DashboardGridProps extends Omit<PartProps<"ul", "dashboard-grid">, "children"> {
	/** Renders an item of the list in your own way. @default a Dashboard.Widget */
	renderWidget?: ((item: DashboardItem) => ReactNode) | undefined;
}

const renderItem = (item: DashboardItem) => <DashboardWidgetItem item={item} />;

/** The widgets in their order. */
export const DashboardGrid = forwardRef<HTMLUListElement, DashboardGridProps>(function DashboardGrid(
	{ renderWidget = renderItem, ...props },
	ref,
) {
	const { items, gesture, newest } = useDashboardContext("Dashboard.Grid");
	const children = items.map((item, index) => (
		<GridItem
			key={item.key}
			item={item}
			index={index}
			total={items.length}
			gesture={gesture?.id === item.widget.id ? gesture : undefined}
			isNew={item.key === newest}
			renderWidget={renderWidget}
		/>
	));
	return usePart("ul", props, {
		slot: "dashboard-grid",
		state: { dragging: gesture?.via === "pointer" },
		// Safari takes a list without bullets for none.
		defaults: { role: "list", children },
		ref,
	});
});

interface GridItemProps extends ItemContextValue {
	item: DashboardItem;
	renderWidget: (item: DashboardItem) => ReactNode;
}

/** Rendered again only if its place or its state has changed. */
const GridItem = memo(function GridItem({ item, index, total, gesture, isNew, renderWidget }: GridItemProps) {
	const value = useMemo(() => ({ index, total, gesture, isNew }), [index, total, gesture, isNew]);
	return <ItemContext.Provider value={value}>{renderWidget(item)}</ItemContext.Provider>;
});
