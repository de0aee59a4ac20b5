"use client";

import { forwardRef, memo, useEffect, useMemo, useRef } from "react";
import { useMergedRef } from "../../ui/mergeRefs.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import type { DashboardItem } from "../arrangement/items.js";
import { DashboardWidget } from "../card/DashboardWidget.js";
import { clampSpan } from "./clampSpan.js";
import { useBoard, useItem } from "./DashboardContext.js";
import { DashboardMenu } from "./DashboardMenu.js";
import { DashboardConflict, DashboardHandle, DashboardWidthHandle } from "./lateEditing.js";

export interface DashboardWidgetItemProps extends PartProps<"li", "dashboard-item"> {
	item: DashboardItem;
}

/** Not rendered again if only its place has changed. */
const Card = memo(DashboardWidget);

/** A widget in the grid, with its handle, menu and conflict. */
export const DashboardWidgetItem = forwardRef<HTMLLIElement, DashboardWidgetItemProps>(function DashboardWidgetItem(
	{ item, ...props },
	elementRef,
) {
	const { isArranging, isEditable, headingLevel, overrides, snippets } = useBoard("Dashboard.Widget");
	const { gesture, isNew } = useItem("Dashboard.Widget");
	const { widget, isPending, conflict } = item;
	const ref = useRef<HTMLLIElement>(null);
	useEffect(() => {
		const element = ref.current;
		if (!isNew || !element) return;
		const isStill = element.ownerDocument.defaultView?.matchMedia("(prefers-reduced-motion: reduce)").matches;
		element.scrollIntoView({ block: "nearest", behavior: isStill ? "instant" : "smooth" });
	}, [isNew]);
	const handle = useMemo(() => (isArranging ? <DashboardHandle item={item} /> : null), [isArranging, item]);
	const actions = useMemo(() => (isEditable ? <DashboardMenu item={item} /> : null), [isEditable, item]);
	const children = (
		<>
			<Card
				widget={widget}
				headingLevel={headingLevel}
				messages={overrides}
				snippets={snippets}
				handle={handle}
				actions={actions}
			/>
			{conflict ? <DashboardConflict conflict={conflict} /> : null}
			{isArranging ? <DashboardWidthHandle item={item} /> : null}
		</>
	);
	const state = {
		span: String(clampSpan(widget.col_span, 4)) as "1" | "2" | "3" | "4",
		pending: isPending,
		taken: gesture !== undefined,
		new: isNew,
		conflict: conflict !== undefined,
	};
	const defaults = { children };
	return usePart("li", props, {
		slot: "dashboard-item",
		state,
		defaults,
		ref: useMergedRef(ref, elementRef),
	});
});
