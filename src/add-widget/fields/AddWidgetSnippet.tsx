"use client";

import { forwardRef } from "react";
import { SnippetPickerView } from "../../snippet-picker/SnippetPickerView.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { useAddWidgetField } from "../form/AddWidgetContext.js";
import { DuplicateHint } from "./DuplicateHint.js";
import { FieldHelp, fieldHelpId } from "./FieldHelp.js";

export type AddWidgetSnippetProps = PartProps<"div", "snippet">;

/** Chooses the snippet whose result the widget shows: a {@link SnippetPicker} bound to `snippet_id`. */
export const AddWidgetSnippet = forwardRef<HTMLDivElement, AddWidgetSnippetProps>(
	function AddWidgetSnippet(props, ref) {
		const { field, locked, error, invalid, dashboardId, source, messages, locale, getId } = useAddWidgetField(
			"AddWidget.Snippet",
			"snippet_id",
		);
		const chosen = source.find(field.value);
		// After an error, the picker shows its own message.
		const hint = source.status === "error" ? null : messages.snippetHint;
		const help = {
			id: getId("snippet"),
			error,
			hint: chosen ? <bdi translate="no">{chosen.description || chosen.id}</bdi> : hint,
		};
		const children = (
			<>
				<SnippetPickerView
					source={source}
					messages={messages}
					inputId={getId("snippet")}
					value={field.value}
					onValueChange={field.onChange}
					onBlur={field.onBlur}
					inputRef={field.ref}
					invalid={invalid}
					readOnly={locked}
					required
					describedBy={fieldHelpId(help)}
				/>
				<FieldHelp {...help} />
				<DuplicateHint
					dashboardId={dashboardId}
					snippetId={field.value}
					ownType={chosen?.display_type}
					messages={messages}
					locale={locale}
				/>
			</>
		);
		return usePart("div", props, { slot: "snippet", state: { invalid }, defaults: { children }, ref });
	},
);
