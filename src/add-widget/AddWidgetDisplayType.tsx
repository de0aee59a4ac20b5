"use client";

import { forwardRef } from "react";
import { useController, useWatch } from "react-hook-form";
import { displayTypes } from "../contract/limits.js";
import { displayTypeName } from "../messages/displayTypeName.js";
import { useClassNames, useSlot } from "../ui/Appearance.js";
import { Icon } from "../ui/Icon.js";
import { type PartProps, renderPart } from "../ui/renderPart.js";
import { useAddWidgetField } from "./AddWidgetContext.js";
import { FieldHelp } from "./FieldHelp.js";

const hints = {
	table: "displayTypeTableHint",
	stat: "displayTypeStatHint",
	json: "displayTypeJsonHint",
	logs: "displayTypeLogsHint",
} as const;

export type AddWidgetDisplayTypeProps = PartProps<"fieldset", "display-type">;

/** Chooses how the result is shown: a card for each display type, and one that leaves it to the snippet. */
export const AddWidgetDisplayType = forwardRef<HTMLFieldSetElement, AddWidgetDisplayTypeProps>(
	function AddWidgetDisplayType(host, ref) {
		const { form, messages, source, idOf } = useAddWidgetField("AddWidget.DisplayType", "display_type");
		const { field, fieldState } = useController({ control: form.control, name: "display_type" });
		const snippetId = useWatch({ control: form.control, name: "snippet_id" });
		const chosen = source.find(snippetId);
		const slot = useSlot();
		const named = useClassNames()["display-type"];
		const { error, invalid } = fieldState;
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

		const children = (
			<>
				<legend {...slot("label")}>{messages.displayTypeLabel}</legend>
				<div {...slot("cards")}>
					{[auto, ...cards].map(({ value, icon, name, hint }, index) => {
						const checked = field.value === value;
						const id = idOf(`display-type-${value ?? "auto"}`);
						return (
							<label key={id} {...slot("card", { checked, invalid })}>
								<input
									{...slot("card-input")}
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
								<span {...slot("card-text")}>
									<span id={`${id}-name`} {...slot("card-name")}>
										{name}
									</span>
									<span id={`${id}-hint`} {...slot("card-hint")}>
										{hint}
									</span>
								</span>
							</label>
						);
					})}
				</div>
				<FieldHelp error={error} errorId={errorId} />
			</>
		);
		const own = { children, "aria-describedby": error && errorId };
		return renderPart("fieldset", { name: "display-type", state: { invalid }, named, own, host, ref });
	},
);
