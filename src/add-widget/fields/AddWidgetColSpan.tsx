"use client";

import { forwardRef } from "react";
import { colSpans } from "../../contract/limits.js";
import { useSlot } from "../../ui/Appearance.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { useAddWidgetField } from "../form/AddWidgetContext.js";
import { lockedRadio } from "./lockedRadio.js";
import { fieldHelpId, renderFieldHelp } from "./renderFieldHelp.js";

export type AddWidgetColSpanProps = PartProps<"fieldset", "col-span">;

/**
 * Chooses how many of the grid's four columns the widget spans. Without this field, widgets span one.
 *
 * @example
 * <AddWidget.Root dashboardId={dashboardId}>
 *   <AddWidget.Snippet />
 *   <AddWidget.ColSpan />
 *   <AddWidget.Actions />
 * </AddWidget.Root>
 */
export const AddWidgetColSpan = forwardRef<HTMLFieldSetElement, AddWidgetColSpanProps>(
	function AddWidgetColSpan(props, ref) {
		const { field, locked, error, invalid, messages, count, getId } = useAddWidgetField(
			"AddWidget.ColSpan",
			"col_span",
		);
		const slot = useSlot();
		const help = { id: getId("col-span"), error };
		const children = (
			<>
				<legend {...slot("label")}>{messages.colSpanLabel}</legend>
				<div {...slot("segments")}>
					{colSpans.map((columns) => (
						<label key={columns} {...slot("segment", { checked: field.value === columns })}>
							<input
								{...slot("segment-input")}
								type="radio"
								ref={field.value === columns ? field.ref : undefined}
								name={getId("col-span")}
								value={columns}
								checked={field.value === columns}
								onChange={() => field.onChange(columns)}
								onBlur={field.onBlur}
								{...(locked && lockedRadio)}
							/>
							<span>{messages.colSpanOption(count(columns))}</span>
						</label>
					))}
				</div>
				{renderFieldHelp(help, slot)}
			</>
		);
		const defaults = { children, "aria-describedby": fieldHelpId(help) };
		return usePart("fieldset", props, { slot: "col-span", state: { invalid }, defaults, ref });
	},
);
