"use client";

import { forwardRef } from "react";
import { SnippetPickerView } from "../../snippet-picker/SnippetPickerView.js";
import { useSlot } from "../../ui/Appearance.js";
import { toWebLink } from "../../ui/toWebLink.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { useAddWidgetField, useAddWidgetSource } from "../form/AddWidgetContext.js";
import { DuplicateHint } from "./DuplicateHint.js";
import { fieldHelpId, renderFieldHelp } from "./renderFieldHelp.js";

export type AddWidgetSnippetProps = PartProps<"div", "snippet">;

/**
 * Chooses the snippet whose result the widget shows: a {@link SnippetPicker} bound to `snippet_id`.
 *
 * @example
 * <AddWidget.Root dashboardId={dashboardId}>
 *   <AddWidget.Snippet />
 *   <AddWidget.Actions />
 * </AddWidget.Root>
 */
export const AddWidgetSnippet = forwardRef<HTMLDivElement, AddWidgetSnippetProps>(
	function AddWidgetSnippet(props, ref) {
		const { field, locked, error, invalid, dashboardId, messages, locale, getId } = useAddWidgetField(
			"AddWidget.Snippet",
			"snippet_id",
		);
		const source = useAddWidgetSource("AddWidget.Snippet");
		const slot = useSlot();
		const chosen = source.find(field.value);
		// After an error, the picker shows its own message.
		const hint = source.status === "error" ? null : messages.snippetHint;
		const page = chosen?.html_url ? toWebLink(chosen.html_url) : undefined;
		const help = {
			id: getId("snippet"),
			error,
			hint: chosen?.description ? <bdi translate="no">{chosen.description}</bdi> : hint,
			link: page && (
				<a {...slot("link")} href={page.href} target="_blank" rel="noopener noreferrer">
					{messages.snippetOpen}
				</a>
			),
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
				{renderFieldHelp(help, slot)}
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
