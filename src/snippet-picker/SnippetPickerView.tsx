"use client";

import { type ForwardedRef, type Ref, useId, useState } from "react";
import { type ColorScheme, useColorScheme } from "../hooks/useColorScheme.js";
import { useHydrated } from "../hooks/useHydrated.js";
import { useMessages } from "../hooks/useMessages.js";
import type { Messages } from "../messages/types.js";
import { useSlot } from "../ui/Appearance.js";
import { usePreserveFocus } from "../ui/focus.js";
import { useLateModule } from "../ui/lateModule.js";
import { useInput } from "../ui/useInput.js";
import { type PartProps, usePart } from "../ui/usePart.js";
import { comboboxModule } from "./comboboxModule.js";
import { describeFailure } from "./describeSource.js";
import { LateCombobox } from "./LateCombobox.js";
import { renderSourceNote } from "./renderSourceNote.js";
import type { SnippetItem, SnippetSource } from "./useSnippetSource.js";

/** A picker's options, without the props of its element. */
export interface SnippetPickerOptions {
	/** The id of the chosen snippet; empty for none. */
	value: string;
	/**
	 * Called with the chosen snippet, or with `""` for none. If listing snippets is forbidden, called with the id as it
	 * is typed.
	 */
	onValueChange: (id: string, snippet: SnippetItem | undefined) => void;
	/** Called when the field loses focus. */
	onBlur?: (() => void) | undefined;
	/** A ref to the input, to focus it. */
	inputRef?: Ref<HTMLInputElement> | undefined;
	/** The id of the input, for a label of your own. */
	inputId?: string | undefined;
	/** The field's label. @default "Snippet" */
	label?: string | undefined;
	/** The ids of your own elements that describe the field, separated by spaces. */
	describedBy?: string | undefined;
	/** Marks the choice as invalid, also for screen readers. Explain why in an element of `describedBy`. */
	invalid?: boolean | undefined;
	/** Whether the choice cannot be changed. The field can still be focused. */
	readOnly?: boolean | undefined;
	/** Tells screen readers that a snippet is required. */
	required?: boolean | undefined;
	/** Shown while the field is empty. @default "Search snippets" */
	placeholder?: string | undefined;
	/** Messages that override the provider's. */
	messages?: Messages | undefined;
	/** @default the provider's, else the page's `.dark` or `data-theme`, else the system's */
	colorScheme?: ColorScheme | undefined;
}

export type PickerElementProps = Omit<PartProps<"div", "snippet-picker">, keyof SnippetPickerOptions>;

export interface SnippetPickerViewProps extends SnippetPickerOptions, PickerElementProps {
	source: SnippetSource;
	elementRef?: ForwardedRef<HTMLDivElement> | undefined;
}

/** The picker for a source of snippets. If listing them is forbidden, a text field for an id. */
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
	readOnly = false,
	required,
	placeholder,
	messages: overrides,
	colorScheme,
	elementRef,
	...props
}: SnippetPickerViewProps) {
	const { messages, count } = useMessages(overrides);
	const ownId = useId();
	const id = inputId ?? ownId;
	const [labelId, noteId] = [`${id}-label`, `${id}-note`];
	const slot = useSlot();
	const input = useInput();
	const { status, isLoadingMore, isForbidden } = source;
	const { module, hasFailed, load } = useLateModule(comboboxModule, useHydrated());
	const failure = hasFailed
		? messages.snippetFailed
		: status === "error"
			? describeFailure(source, { messages, count })
			: undefined;
	const focusHandlers = usePreserveFocus(id, isForbidden);
	/** What was typed without a choice, and the choice that it did not change. */
	const [unused, setUnused] = useState({ text: "", value });
	const unusedText = unused.value === value ? unused.text : "";
	const blur = () => onBlur?.();
	const inputProps = {
		type: "text",
		spellCheck: false,
		autoComplete: "off",
		autoCapitalize: "none",
		autoCorrect: "off",
		enterKeyHint: "done",
		readOnly,
		"aria-invalid": invalid,
		"aria-required": required,
		"aria-describedby": [describedBy, (failure || unusedText) && noteId].filter(Boolean).join(" ") || undefined,
	} as const;

	const children = (
		<>
			<label id={labelId} htmlFor={id} {...slot("label")}>
				{label ?? (isForbidden ? messages.snippetIdLabel : messages.snippetLabel)}
			</label>
			{isForbidden ? (
				input({
					...inputProps,
					ref: inputRef,
					id,
					value,
					// Chats and documents add invisible characters to an id that is copied from them.
					onChange: ({ currentTarget }) => onValueChange(currentTarget.value.replace(/\p{Cf}/gu, ""), undefined),
					onBlur: blur,
				})
			) : (
				<LateCombobox
					Combobox={module?.SnippetCombobox}
					source={source}
					value={value}
					onValueChange={onValueChange}
					onUnused={(text) => setUnused((last) => (last.text === text ? last : { text, value }))}
					onBlur={blur}
					inputRef={inputRef}
					inputProps={inputProps}
					id={id}
					labelId={labelId}
					placeholder={placeholder}
					messages={messages}
					count={count}
				/>
			)}
			{renderSourceNote(
				{
					id: noteId,
					inputId: id,
					isForbidden,
					failure,
					unusedText,
					onRetry: hasFailed ? load : source.retry,
					messages,
				},
				slot,
			)}
		</>
	);
	const state = {
		status,
		"loading-more": isLoadingMore,
		forbidden: isForbidden,
		"color-scheme": useColorScheme(colorScheme),
	};
	const defaults = { ...focusHandlers, children };
	return usePart("div", props, { slot: "snippet-picker", state, defaults, ref: elementRef });
}
