"use client";

import { type ForwardedRef, type Ref, useId } from "react";
import { type ColorScheme, useColorScheme } from "../hooks/useColorScheme.js";
import { useMessages } from "../hooks/useMessages.js";
import type { MessageOverrides } from "../messages/types.js";
import { useSlot } from "../ui/Appearance.js";
import { usePreserveFocus } from "../ui/focus.js";
import { Input } from "../ui/Input.js";
import { type PartProps, usePart } from "../ui/usePart.js";
import { SnippetCombobox } from "./SnippetCombobox.js";
import { SnippetSourceNote } from "./SnippetSourceNote.js";
import type { SnippetItem, SnippetSource } from "./useSnippetSource.js";

/** The options of a picker, besides the props of its element. */
export interface SnippetPickerOptions {
	/** The id of the chosen snippet; empty for none. */
	value: string;
	/** Called with what was chosen; with `""` once nothing is; with an id alone as it is typed, where snippets may not be listed. */
	onValueChange: (id: string, snippet: SnippetItem | undefined) => void;
	/** Called when the field is left. */
	onBlur?: (() => void) | undefined;
	/** A ref to the input, to focus it. */
	inputRef?: Ref<HTMLInputElement> | undefined;
	/** The id of the input, for a label of your own. */
	inputId?: string | undefined;
	/** What the field is called. @default "Snippet" */
	label?: string | undefined;
	/** The ids of elements of your own that describe the field, separated by spaces. */
	describedBy?: string | undefined;
	/** Whether the choice is wrong, which is shown and told to screen readers. Say why in an element of `describedBy`. */
	invalid?: boolean | undefined;
	/** Whether one has to be chosen, for screen readers. */
	required?: boolean | undefined;
	/** What stands in the field while it is empty. @default "Search snippets" */
	placeholder?: string | undefined;
	/** Texts of your own, in place of the provider's. */
	messages?: MessageOverrides | undefined;
	/** Light or dark. @default the provider's, or else what the page says by `.dark` or `data-theme`, or else the system */
	colorScheme?: ColorScheme | undefined;
}

export type PickerElementProps = Omit<PartProps<"div", "snippet-picker">, keyof SnippetPickerOptions>;

export interface SnippetPickerViewProps extends SnippetPickerOptions, PickerElementProps {
	source: SnippetSource;
	elementRef?: ForwardedRef<HTMLDivElement> | undefined;
}

/** The picker over a source that is there already. Where the snippets may not be listed, a field for an id. */
export function SnippetPickerView({
	source,
	value,
	onValueChange,
	onBlur,
	inputRef,
	inputId,
	label,
	describedBy,
	invalid = false,
	required,
	placeholder,
	messages: overrides,
	colorScheme,
	elementRef,
	...props
}: SnippetPickerViewProps) {
	const words = useMessages(overrides);
	const { messages } = words;
	const ownId = useId();
	const id = inputId ?? ownId;
	const [labelId, noteId] = [`${id}-label`, `${id}-note`];
	const slot = useSlot();
	const { status, isLoadingMore, isForbidden } = source;
	const keeping = usePreserveFocus(id, isForbidden);
	const attributes = {
		type: "text",
		spellCheck: false,
		autoComplete: "off",
		autoCapitalize: "none",
		"aria-invalid": invalid,
		"aria-required": required,
		"aria-describedby": [describedBy, status === "error" && noteId].filter(Boolean).join(" ") || undefined,
	} as const;

	const children = (
		<>
			<label id={labelId} htmlFor={id} {...slot("label")}>
				{label ?? (isForbidden ? messages.snippetIdLabel : messages.snippetLabel)}
			</label>
			{isForbidden ? (
				<Input
					{...attributes}
					ref={inputRef}
					id={id}
					value={value}
					onChange={({ currentTarget }) => onValueChange(currentTarget.value, undefined)}
					onBlur={onBlur}
				/>
			) : (
				<SnippetCombobox
					{...words}
					{...{ source, value, onValueChange, onBlur, inputRef, attributes, id, labelId, placeholder }}
				/>
			)}
			<SnippetSourceNote id={noteId} inputId={id} source={source} {...words} />
		</>
	);
	const state = {
		status,
		"loading-more": isLoadingMore,
		forbidden: isForbidden,
		"color-scheme": useColorScheme(colorScheme),
	};
	const defaults = { ...keeping, children };
	return usePart("div", props, { slot: "snippet-picker", state, defaults, ref: elementRef });
}
