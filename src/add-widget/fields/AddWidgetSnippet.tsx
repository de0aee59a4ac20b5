"use client";

import { forwardRef } from "react";
import { SnippetPickerView } from "../../snippet-picker/SnippetPickerView.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { useAddWidgetField } from "../form/AddWidgetContext.js";
import { AlreadyThere } from "./AlreadyThere.js";
import { FieldHelp } from "./FieldHelp.js";

export type AddWidgetSnippetProps = PartProps<"div", "snippet">;

/** Chooses the snippet whose result the widget shows: a {@link SnippetPicker} bound to `snippet_id`. */
export const AddWidgetSnippet = forwardRef<HTMLDivElement, AddWidgetSnippetProps>(
	function AddWidgetSnippet(props, ref) {
		const { field, error, invalid, dashboardId, source, messages, locale, idOf } = useAddWidgetField(
			"AddWidget.Snippet",
			"snippet_id",
		);
		const [hintId, errorId] = [idOf("snippet-hint"), idOf("snippet-error")];
		const chosen = source.find(field.value);
		// After an error the picker shows a message of its own.
		const isListed = source.status !== "error";
		const children = (
			<>
				<SnippetPickerView
					source={source}
					messages={messages}
					inputId={idOf("snippet")}
					value={field.value}
					onValueChange={field.onChange}
					onBlur={field.onBlur}
					inputRef={field.ref}
					invalid={invalid}
					required
					describedBy={error ? errorId : hintId}
				/>
				<FieldHelp
					error={error}
					errorId={errorId}
					hintId={hintId}
					hint={chosen ? <bdi>{chosen.description || chosen.id}</bdi> : isListed ? messages.snippetHint : null}
				/>
				<AlreadyThere
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
