"use client";

import { type FormEvent, forwardRef, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useWidgets } from "../../hooks/useWidgets.js";
import { isPlace } from "../../query/place.js";
import { useSlot } from "../../ui/Appearance.js";
import { renderIcon } from "../../ui/Icon.js";
import { isComposing } from "../../ui/isComposing.js";
import { useMergedRef } from "../../ui/mergeRefs.js";
import { renderSentence } from "../../ui/Sentence.js";
import { useInput } from "../../ui/useInput.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { useAddWidgetField, useAddWidgetSource } from "../form/AddWidgetContext.js";
import { toPosition } from "../form/schema.js";
import { describePosition, endOf } from "./describePosition.js";
import { fieldHelpId, renderFieldHelp } from "./renderFieldHelp.js";

const minus = "M3 8h10";
const plus = "M8 3v10M3 8h10";

export type AddWidgetPositionProps = PartProps<"div", "position">;

/**
 * The widget's position in the dashboard, a whole number. Empty for the end.
 *
 * @example
 * <AddWidget.Root dashboardId={dashboardId}>
 *   <AddWidget.Snippet />
 *   <AddWidget.Position />
 *   <AddWidget.Actions />
 * </AddWidget.Root>
 */
export const AddWidgetPosition = forwardRef<HTMLDivElement, AddWidgetPositionProps>(
	function AddWidgetPosition(props, ref) {
		const { field, locked, error, invalid, dashboardId, messages, count, getId } = useAddWidgetField(
			"AddWidget.Position",
			"position",
		);
		const source = useAddWidgetSource("AddWidget.Position");
		// In place of a list that failed, it must not ask for the widgets once more.
		const { data: widgets } = useWidgets(dashboardId, { retryOnMount: false });
		const value = isPlace(field.value) ? null : field.value;
		const slot = useSlot();
		const textField = useInput();
		const input = useRef<HTMLInputElement>(null);
		const inputRef = useMergedRef(input, field.ref);
		const [typed, setTyped] = useState("");
		const id = getId("position");
		const hint = widgets
			? describePosition(field.value, { widgets, source, messages, count })
			: messages.positionHintUnknown;
		const help = { id, error, hint: renderSentence(hint) };

		// Keeps the text as it was typed ("007") while it still has the same value.
		const text = Object.is(toPosition(typed), value) || Number.isNaN(value) ? typed : String(value ?? "");

		useEffect(() => {
			// While the text is not a number, the input's `value` is empty, so React does not see a reset as a change.
			if (value === null && input.current?.validity.badInput) input.current.value = "";
		}, [value]);

		const change = ({ currentTarget }: FormEvent<HTMLInputElement>) => {
			setTyped(currentTarget.value);
			field.onChange(currentTarget.validity.badInput ? Number.NaN : toPosition(currentTarget.value));
		};
		const step = (by: 1 | -1) => {
			if (locked) return;
			const isNumber = value !== null && Number.isFinite(value);
			const to = isNumber ? (by > 0 ? Math.floor(value) : Math.ceil(value)) + by : endOf(widgets) + Math.min(by, 0);
			setTyped(String(to));
			field.onChange(to);
		};
		const stepByKey = (event: KeyboardEvent) => {
			if (isComposing(event) || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
			event.preventDefault();
			step(event.key === "ArrowUp" ? 1 : -1);
		};

		/** For pointers only; the arrow keys do the same. */
		const button = (icon: string, label: string, by: 1 | -1) => (
			<button
				type="button"
				{...slot("step")}
				tabIndex={-1}
				aria-label={label}
				aria-controls={id}
				aria-disabled={locked}
				onClick={() => step(by)}
			>
				{renderIcon(icon, slot)}
			</button>
		);

		const children = (
			<>
				<label htmlFor={id} {...slot("label")}>
					{messages.positionLabel} <span {...slot("optional")}>{messages.optional}</span>
				</label>
				<div {...slot("stepper", { invalid })}>
					{button(minus, messages.positionDecrease, -1)}
					{textField({
						ref: inputRef,
						id,
						type: "number",
						inputMode: "numeric",
						step: 1,
						readOnly: locked,
						placeholder: isPlace(field.value) ? undefined : messages.positionPlaceholder,
						name: field.name,
						value: text,
						// React fires no `onChange` for text that is not a number: the value was empty and still is.
						onInput: change,
						onKeyDown: stepByKey,
						onBlur: field.onBlur,
						// Otherwise, scrolling the page with the pointer over the focused field would change the number.
						onWheel: ({ currentTarget }) => currentTarget.blur(),
						"aria-invalid": invalid,
						"aria-describedby": fieldHelpId(help),
					})}
					{button(plus, messages.positionIncrease, 1)}
				</div>
				{renderFieldHelp(help, slot)}
			</>
		);
		return usePart("div", props, { slot: "position", state: { invalid }, defaults: { children }, ref });
	},
);
