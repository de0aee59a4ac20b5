"use client";

import { type ChangeEvent, forwardRef, type KeyboardEvent, type SyntheticEvent, useEffect } from "react";
import type { Widget } from "../../contract/widget.js";
import { useWidgets } from "../../hooks/useWidgets.js";
import { nameOf, tellApart } from "../../messages/nameOf.js";
import { isPlace, placeAt } from "../../query/place.js";
import { useSlot } from "../../ui/Appearance.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { useAddWidgetField, useAddWidgetSource } from "../form/AddWidgetContext.js";
import type { AddWidgetInput } from "../form/schema.js";
import { loadArrangements } from "../form/usePlacedClaim.js";
import { indexOfPosition } from "./describePosition.js";
import { fieldHelpId, renderFieldHelp } from "./renderFieldHelp.js";

export type AddWidgetPlaceProps = PartProps<"div", "place">;

/**
 * The widget's place beside the others: at the beginning, after one of them or, by default, at the end. The position is
 * made from it at submit. If there is no room, other widgets are moved apart first.
 *
 * @example
 * <AddWidget.Root dashboardId={dashboardId}>
 *   <AddWidget.Snippet />
 *   <AddWidget.Place />
 *   <AddWidget.Actions />
 * </AddWidget.Root>
 */
export const AddWidgetPlace = forwardRef<HTMLDivElement, AddWidgetPlaceProps>(function AddWidgetPlace(props, ref) {
	const { field, locked, error, invalid, dashboardId, messages, count, getId } = useAddWidgetField(
		"AddWidget.Place",
		"position",
	);
	const source = useAddWidgetSource("AddWidget.Place");
	const { data: widgets, isFetching } = useWidgets(dashboardId);
	const slot = useSlot();
	const id = getId("place");
	const { value } = field;
	const ids = widgets?.map((widget) => widget.id) ?? [];
	const names = tellApart(widgets?.map((widget) => nameOf(widget, source.find(widget.snippet_id ?? ""))) ?? [], count);
	const option = optionOf(value, widgets);
	const isGone = widgets && isPlace(value) && value.after !== null && !ids.includes(value.after);
	const place = (option === "end" ? ids.length : ids.indexOf(option.slice(after.length)) + 1) + 1;
	const hint = !widgets
		? isFetching && messages.placeLoading
		: isGone
			? messages.placeGone
			: ids.length === 0
				? messages.positionFirst
				: messages.placeHint(count(place), count(ids.length + 1));
	const help = { id, error, hint };

	const isChosen = isPlace(value);
	useEffect(() => {
		if (isChosen) void loadArrangements();
	}, [isChosen]);

	const change = ({ target }: ChangeEvent<HTMLSelectElement>) => {
		const index = ids.indexOf(target.value.slice(after.length));
		field.onChange(target.value === "end" ? null : placeAt(ids, index + 1));
	};
	const children = (
		<>
			<label htmlFor={id} {...slot("label")}>
				{messages.positionLabel}
			</label>
			<select
				ref={field.ref}
				id={id}
				name={field.name}
				value={option}
				onChange={change}
				onBlur={field.onBlur}
				aria-invalid={invalid}
				aria-describedby={fieldHelpId(help)}
				{...(locked && lockedSelect)}
				{...slot("select")}
			>
				<option value="end">{messages.placeEnd}</option>
				<option value="start">{messages.placeStart}</option>
				{option === "unknown" ? <option value="unknown">{messages.placeAfter("…")}</option> : null}
				{names.map((name, index) => (
					<option key={ids[index]} value={after + ids[index]}>
						{messages.placeAfter(name)}
					</option>
				))}
			</select>
			{renderFieldHelp(help, slot)}
		</>
	);
	return usePart("div", props, { slot: "place", state: { invalid }, defaults: { children }, ref });
});

/** Begins the value of an option that names a widget. */
const after = "after ";

/** The option that stands for a position. `unknown` while the widget that it follows is not loaded. */
function optionOf(position: AddWidgetInput["position"], widgets: readonly Widget[] | undefined): string {
	if (position === null || Number.isNaN(position)) return "end";
	if (isPlace(position) && position.after === null) return "start";
	if (!widgets) return "unknown";
	const index = indexOfPosition(position, widgets);
	const previous = widgets[index - 1]?.id;
	if (previous === undefined) return "start";
	const isLast = index === widgets.length && !(isPlace(position) && position.after === previous);
	return isLast ? "end" : after + previous;
}

/** Makes a select read-only, which HTML does not know: `disabled` would take its focus away. */
const lockedSelect = {
	"aria-disabled": true,
	onMouseDown: (event: SyntheticEvent) => event.preventDefault(),
	onKeyDown: (event: KeyboardEvent) => {
		if (event.key !== "Tab" && event.key !== "Escape") event.preventDefault();
	},
} as const;
