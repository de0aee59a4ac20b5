"use client";

import { useController } from "react-hook-form";
import type { ClassName } from "../ui/slot.js";
import { useAddWidgetField } from "./AddWidgetContext.js";
import { AlreadyThere } from "./AlreadyThere.js";
import { Field } from "./Field.js";
import { SnippetPickerView } from "./snippet-picker/SnippetPicker.js";

export interface AddWidgetSnippetProps {
	className?: ClassName | undefined;
}

/** Chooses the snippet whose result the widget shows: a {@link SnippetPicker} bound to `snippet_id`. */
export function AddWidgetSnippet({ className }: AddWidgetSnippetProps) {
	const context = useAddWidgetField("AddWidget.Snippet", "snippet_id");
	const { form, source, messages, classNames, idOf } = context;
	const { field, fieldState } = useController({ control: form.control, name: "snippet_id" });
	const [hintId, errorId] = [idOf("snippet-hint"), idOf("snippet-error")];
	const chosen = source.find(field.value);
	// Else the picker itself says why there is nothing to choose from.
	const isListed = source.status !== "error" && source.status !== "forbidden";
	return (
		<Field
			name="snippet"
			className={className ?? classNames.snippet}
			error={fieldState.error}
			errorId={errorId}
			hintId={hintId}
			hint={chosen ? chosen.description || chosen.id : isListed ? messages.snippetHint : null}
		>
			<SnippetPickerView
				source={source}
				messages={messages}
				id={idOf("snippet")}
				value={field.value}
				onValueChange={field.onChange}
				onBlur={field.onBlur}
				inputRef={field.ref}
				invalid={fieldState.invalid}
				describedBy={fieldState.error ? errorId : hintId}
			/>
			<AlreadyThere {...context} snippetId={field.value} ownType={chosen?.display_type} />
		</Field>
	);
}
