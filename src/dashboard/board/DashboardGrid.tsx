"use client";

import { forwardRef, memo, type ReactNode, useMemo } from "react";
import { ResultBoundary } from "../../result/parts/ResultBoundary.js";
import { useSlot } from "../../ui/Appearance.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import type { DashboardItem } from "../arrangement/items.js";
import { WidgetNote } from "../card/WidgetNote.js";
import { ItemContext, type ItemContextValue, useBoard, useDashboardContext } from "./DashboardContext.js";
import { DashboardWidgetItem } from "./DashboardWidgetItem.js";

export interface DashboardGridProps extends Omit<PartProps<"ul", "dashboard-grid">, "children"> {
	/**
	 * Renders an item of the list in your own way. If it throws, a sentence stands in the item's place.
	 * @default a Dashboard.Widget
	 */
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
	return (
		<ItemContext.Provider value={value}>
			<ResultBoundary value={item.widget} type="" fallback={() => <BrokenItem item={item} />}>
				<Item item={item} renderWidget={renderWidget} />
			</ResultBoundary>
		</ItemContext.Provider>
	);
});

/** A component of its own, so that the boundary around it catches what `renderWidget` itself throws. */
function Item({ item, renderWidget }: Pick<GridItemProps, "item" | "renderWidget">) {
	return renderWidget(item);
}

function BrokenItem({ item: { widget } }: Pick<GridItemProps, "item">) {
	const { messages, nameOf } = useBoard("Dashboard.Grid");
	const slot = useSlot();
	return (
		<li {...slot("dashboard-item")}>
			<article {...slot("widget")}>
				<div {...slot("widget-body")}>
					<WidgetNote hasFailed>{messages.widgetBroken(nameOf(widget))}</WidgetNote>
				</div>
			</article>
		</li>
	);
}
