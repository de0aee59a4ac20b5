"use client";

import { useController } from "react-hook-form";
import { colSpans } from "../contract/limits.js";
import { type ClassName, slot } from "../ui/slot.js";
import { useAddWidgetField } from "./AddWidgetContext.js";
import { Field } from "./Field.js";

export interface AddWidgetColSpanProps {
	className?: ClassName | undefined;
}

/** Chooses how many of the grid's four columns the widget spans. Where it is not placed, a widget spans one. */
export function AddWidgetColSpan({ className }: AddWidgetColSpanProps) {
	const { form, messages, count, classNames, idOf } = useAddWidgetField("AddWidget.ColSpan", "col_span");
	const { field, fieldState } = useController({ control: form.control, name: "col_span" });
	const errorId = idOf("col-span-error");
	return (
		<Field
			as="fieldset"
			name="col-span"
			className={className ?? classNames.colSpan}
			error={fieldState.error}
			errorId={errorId}
			describedBy={fieldState.error ? errorId : undefined}
		>
			<legend className="akua-label">{messages.colSpanLabel}</legend>
			<div className="akua-segments">
				{colSpans.map((columns) => (
					<label key={columns} {...slot("segment", { checked: field.value === columns })}>
						<input
							className="akua-segment-input"
							type="radio"
							ref={field.value === columns ? field.ref : undefined}
							name={idOf("col-span")}
							value={columns}
							checked={field.value === columns}
							onChange={() => field.onChange(columns)}
							onBlur={field.onBlur}
						/>
						{messages.colSpanOption(count(columns))}
					</label>
				))}
			</div>
		</Field>
	);
}
