"use client";

import { type FormEvent, forwardRef, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useWidgets } from "../../hooks/useWidgets.js";
import { useSlot } from "../../ui/Appearance.js";
import { Icon } from "../../ui/Icon.js";
import { Input } from "../../ui/Input.js";
import { useMergedRef } from "../../ui/mergeRefs.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { useAddWidgetField } from "../form/AddWidgetContext.js";
import { toPosition } from "../form/schema.js";
import { FieldHelp } from "./FieldHelp.js";

const minus = "M3 8h10";
const plus = "M8 3v10M3 8h10";

export type AddWidgetPositionProps = PartProps<"div", "position">;

/** An optional whole number: where in the dashboard's order the widget goes. Empty means at the end. */
export const AddWidgetPosition = forwardRef<HTMLDivElement, AddWidgetPositionProps>(
	function AddWidgetPosition(props, ref) {
		const context = useAddWidgetField("AddWidget.Position", "position");
		const { field, error, invalid, dashboardId, messages, count, idOf } = context;
		const { data: widgets } = useWidgets(dashboardId);
		const slot = useSlot();
		const input = useRef<HTMLInputElement>(null);
		const inputRef = useMergedRef(input, field.ref);
		const [typed, setTyped] = useState("");
		const [inputId, hintId, errorId] = [idOf("position"), idOf("position-hint"), idOf("position-error")];

		// What was typed is shown as it was typed ("007"), as long as it still means the value.
		const text =
			Object.is(toPosition(typed), field.value) || Number.isNaN(field.value) ? typed : String(field.value ?? "");

		useEffect(() => {
			// Text that is no number leaves `value` empty, so React sees nothing to clear when the form is reset.
			if (field.value === null && input.current?.validity.badInput) input.current.value = "";
		}, [field.value]);

		const change = ({ currentTarget: { value, validity } }: FormEvent<HTMLInputElement>) => {
			setTyped(value);
			field.onChange(validity.badInput ? Number.NaN : toPosition(value));
		};
		const step = (by: 1 | -1) => {
			const from = field.value;
			const to =
				from === null || !Number.isFinite(from) ? 0 : Math.max(0, (by > 0 ? Math.floor(from) : Math.ceil(from)) + by);
			setTyped(String(to));
			field.onChange(to);
		};
		const stepByKey = (event: KeyboardEvent) => {
			if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
			event.preventDefault();
			step(event.key === "ArrowUp" ? 1 : -1);
		};

		const children = (
			<>
				<label htmlFor={inputId} {...slot("label")}>
					{messages.positionLabel} <span {...slot("optional")}>{messages.optional}</span>
				</label>
				<div {...slot("stepper", { invalid })}>
					<Step icon={minus} label={messages.positionDecrease} inputId={inputId} onClick={() => step(-1)} />
					<Input
						ref={inputRef}
						id={inputId}
						type="number"
						inputMode="numeric"
						step={1}
						placeholder={messages.positionPlaceholder}
						name={field.name}
						value={text}
						// React drops `onChange` for text that is no number: the value was empty and still is.
						onInput={change}
						onKeyDown={stepByKey}
						onBlur={field.onBlur}
						// A page that is scrolled with the pointer over a focused number field would change the number.
						onWheel={({ currentTarget }) => currentTarget.blur()}
						aria-invalid={invalid}
						aria-describedby={invalid ? errorId : hintId}
					/>
					<Step icon={plus} label={messages.positionIncrease} inputId={inputId} onClick={() => step(1)} />
				</div>
				<FieldHelp
					error={error}
					errorId={errorId}
					hintId={hintId}
					hint={widgets ? messages.positionHint(count(widgets.length)) : messages.positionHintUnknown}
				/>
			</>
		);
		return usePart("div", props, { slot: "position", state: { invalid }, defaults: { children }, ref });
	},
);

interface StepProps {
	icon: string;
	label: string;
	inputId: string;
	onClick: () => void;
}

/** For pointers: the keyboard has its arrows. */
function Step({ icon, label, inputId, onClick }: StepProps) {
	const slot = useSlot();
	return (
		<button type="button" {...slot("step")} tabIndex={-1} aria-label={label} aria-controls={inputId} onClick={onClick}>
			<Icon path={icon} />
		</button>
	);
}
