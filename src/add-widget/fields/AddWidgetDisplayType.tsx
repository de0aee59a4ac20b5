"use client";

import { forwardRef } from "react";
import { useWatch } from "react-hook-form";
import { displayTypes } from "../../contract/limits.js";
import { displayTypeName } from "../../messages/displayTypeName.js";
import { useSlot } from "../../ui/Appearance.js";
import { renderIcon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { useAddWidgetField, useAddWidgetSource } from "../form/AddWidgetContext.js";
import { lockedRadio } from "./lockedRadio.js";
import { fieldHelpId, renderFieldHelp } from "./renderFieldHelp.js";

const options = {
	table: { icon: "M2 3.5h12v9H2zM2 6.5h12M6.5 6.5v6", hint: "displayTypeTableHint" },
	stat: { icon: "M2.5 13.5v-4M6.2 13.5v-7M9.8 13.5V8.5M13.5 13.5v-11", hint: "displayTypeStatHint" },
	json: {
		icon: "M6 2.5c-2 0-2 1-2 2.5s0 2.5-1.5 3C4 8.5 4 9.5 4 11s0 2.5 2 2.5M10 2.5c2 0 2 1 2 2.5s0 2.5 1.5 3C12 8.5 12 9.5 12 11s0 2.5-2 2.5",
		hint: "displayTypeJsonHint",
	},
	logs: { icon: "M2.5 4h11M2.5 8h7M2.5 12h9", hint: "displayTypeLogsHint" },
} as const;

export type AddWidgetDisplayTypeProps = PartProps<"fieldset", "display-type">;

/**
 * Chooses how the result is shown: a card for each display type, and one for the snippet's own.
 *
 * @example
 * <AddWidget.Root dashboardId={dashboardId}>
 *   <AddWidget.Snippet />
 *   <AddWidget.DisplayType />
 *   <AddWidget.Actions />
 * </AddWidget.Root>
 */
export const AddWidgetDisplayType = forwardRef<HTMLFieldSetElement, AddWidgetDisplayTypeProps>(
	function AddWidgetDisplayType(props, ref) {
		const { form, field, locked, error, invalid, messages, getId } = useAddWidgetField(
			"AddWidget.DisplayType",
			"display_type",
		);
		const source = useAddWidgetSource("AddWidget.DisplayType");
		const snippetId = useWatch({ control: form.control, name: "snippet_id" });
		const chosen = source.find(snippetId);
		const slot = useSlot();
		const help = { id: getId("display-type"), error };

		const auto = {
			value: null,
			icon: icons.rays,
			name: messages.displayTypeAuto,
			hint: chosen?.display_type
				? messages.displayTypeAutoNamed(displayTypeName(chosen.display_type, messages))
				: messages.displayTypeAutoHint,
		} as const;
		const cards = displayTypes.map((value) => ({
			value,
			icon: options[value].icon,
			name: displayTypeName(value, messages),
			hint: messages[options[value].hint],
		}));

		const children = (
			<>
				<legend {...slot("label")}>{messages.displayTypeLabel}</legend>
				<div {...slot("cards")}>
					{[auto, ...cards].map(({ value, icon, name, hint }, index) => {
						const checked = field.value === value;
						const id = getId(`display-type-${value ?? "auto"}`);
						return (
							<label key={id} {...slot("card", { checked, invalid })}>
								<input
									{...slot("card-input")}
									type="radio"
									ref={checked || (index === 0 && field.value === undefined) ? field.ref : undefined}
									name={getId("display-type")}
									value={value ?? ""}
									checked={checked}
									onChange={() => field.onChange(value)}
									onBlur={field.onBlur}
									{...(locked && lockedRadio)}
									aria-labelledby={`${id}-name`}
									aria-describedby={`${id}-hint`}
								/>
								{renderIcon(icon, slot)}
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
				{renderFieldHelp(help, slot)}
			</>
		);
		const defaults = { children, "aria-describedby": fieldHelpId(help) };
		return usePart("fieldset", props, { slot: "display-type", state: { invalid }, defaults, ref });
	},
);
