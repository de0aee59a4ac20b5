"use client";

import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useController } from "react-hook-form";
import { useWidgets } from "../hooks/useWidgets.js";
import { Icon } from "../ui/Icon.js";
import { type ClassName, slot } from "../ui/slot.js";
import { useAddWidgetField } from "./AddWidgetContext.js";
import { Field } from "./Field.js";

export interface AddWidgetPositionProps {
	className?: ClassName | undefined;
}

/** An optional whole number: where in the dashboard's order the widget goes. Empty means at the end. */
export function AddWidgetPosition({ className }: AddWidgetPositionProps) {
	const { form, dashboardId, messages, count, classNames, idOf } = useAddWidgetField("AddWidget.Position", "position");
	const { field, fieldState } = useController({ control: form.control, name: "position" });
	const { data: widgets } = useWidgets(dashboardId);
	const input = useRef<HTMLInputElement | null>(null);
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

	return (
		<Field
			name="position"
			className={className ?? classNames.position}
			error={fieldState.error}
			errorId={errorId}
			hintId={hintId}
			hint={widgets ? messages.positionHint(count(widgets.length)) : messages.positionHintUnknown}
		>
			<label htmlFor={inputId} className="akua-label">
				{messages.positionLabel} <span className="akua-optional">{messages.optional}</span>
			</label>
			<div {...slot("stepper", { invalid: fieldState.invalid })}>
				<button
					type="button"
					className="akua-step"
					tabIndex={-1}
					aria-label={messages.positionDecrease}
					aria-controls={inputId}
					onClick={() => step(-1)}
				>
					<Icon name="minus" />
				</button>
				<input
					ref={(element) => {
						input.current = element;
						field.ref(element);
					}}
					id={inputId}
					className="akua-input"
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
					aria-invalid={fieldState.invalid}
					aria-describedby={fieldState.invalid ? errorId : hintId}
				/>
				<button
					type="button"
					className="akua-step"
					tabIndex={-1}
					aria-label={messages.positionIncrease}
					aria-controls={inputId}
					onClick={() => step(1)}
				>
					<Icon name="plus" />
				</button>
			</div>
		</Field>
	);
}

function toPosition(text: string): number | null {
	return text.trim() === "" ? null : Number(text);
}
