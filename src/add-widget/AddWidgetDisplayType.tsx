"use client";

import { useController, useWatch } from "react-hook-form";
import { displayTypes } from "../contract/limits.js";
import { displayTypeName } from "../messages/displayTypeName.js";
import { Icon } from "../ui/Icon.js";
import { type ClassName, slot } from "../ui/slot.js";
import { useAddWidgetField } from "./AddWidgetContext.js";
import { Field } from "./Field.js";

const hints = {
	table: "displayTypeTableHint",
	stat: "displayTypeStatHint",
	json: "displayTypeJsonHint",
	logs: "displayTypeLogsHint",
} as const;

export interface AddWidgetDisplayTypeProps {
	className?: ClassName | undefined;
}

/** Chooses how the result is shown: a card for each display type, and one that leaves it to the snippet. */
export function AddWidgetDisplayType({ className }: AddWidgetDisplayTypeProps) {
	const { form, messages, source, classNames, idOf } = useAddWidgetField("AddWidget.DisplayType", "display_type");
	const { field, fieldState } = useController({ control: form.control, name: "display_type" });
	const snippetId = useWatch({ control: form.control, name: "snippet_id" });
	const chosen = source.find(snippetId);
	const errorId = idOf("display-type-error");

	const auto = {
		value: null,
		icon: "auto",
		name: messages.displayTypeAuto,
		hint: chosen?.display_type
			? messages.displayTypeAutoNamed(displayTypeName(chosen.display_type, messages))
			: messages.displayTypeAutoHint,
	} as const;
	const cards = displayTypes.map((value) => ({
		value,
		icon: value,
		name: displayTypeName(value, messages),
		hint: messages[hints[value]],
	}));

	return (
		<Field
			as="fieldset"
			name="display-type"
			className={className ?? classNames.displayType}
			error={fieldState.error}
			errorId={errorId}
			describedBy={fieldState.error ? errorId : undefined}
		>
			<legend className="akua-label">{messages.displayTypeLabel}</legend>
			<div className="akua-cards">
				{[auto, ...cards].map(({ value, icon, name, hint }, index) => {
					const checked = field.value === value;
					const id = idOf(`display-type-${value ?? "auto"}`);
					return (
						<label key={id} {...slot("card", { checked, invalid: fieldState.invalid })}>
							<input
								className="akua-card-input"
								type="radio"
								ref={checked || (index === 0 && field.value === undefined) ? field.ref : undefined}
								name={idOf("display-type")}
								value={value ?? ""}
								checked={checked}
								onChange={() => field.onChange(value)}
								onBlur={field.onBlur}
								aria-labelledby={`${id}-name`}
								aria-describedby={`${id}-hint`}
							/>
							<Icon name={icon} />
							<span className="akua-card-text">
								<span id={`${id}-name`} className="akua-card-name">
									{name}
								</span>
								<span id={`${id}-hint`} className="akua-card-hint">
									{hint}
								</span>
							</span>
						</label>
					);
				})}
			</div>
		</Field>
	);
}
