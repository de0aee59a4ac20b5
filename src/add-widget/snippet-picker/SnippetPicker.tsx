"use client";

import { type Ref, useId } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import type { MessageOverrides } from "../../messages/types.js";
import { type ClassName, slot } from "../../ui/slot.js";
import { SnippetCombobox } from "./SnippetCombobox.js";
import { SnippetSourceNote } from "./SnippetSourceNote.js";
import { type SnippetItem, type SnippetSource, useSnippetSource, useStaticSource } from "./useSnippetSource.js";

export interface SnippetPickerProps {
	/** The id of the chosen snippet; empty for none. */
	value: string;
	onValueChange: (id: string, snippet: SnippetItem | undefined) => void;
	/** The snippets to choose from; with them, no AkuaProvider is needed. @default all that the API lists */
	snippets?: readonly SnippetItem[] | undefined;
	onBlur?: (() => void) | undefined;
	/** Reaches the input, to focus it. */
	inputRef?: Ref<HTMLInputElement> | undefined;
	id?: string | undefined;
	/** @default "Snippet" */
	label?: string | undefined;
	describedBy?: string | undefined;
	invalid?: boolean | undefined;
	placeholder?: string | undefined;
	className?: ClassName | undefined;
	messages?: MessageOverrides | undefined;
}

/**
 * A search field over the snippets: each with its name, its description and what it renders as. Finds by name,
 * description and id, whatever the case and accents. Ten thousand are as quick as ten.
 *
 * @example
 * <SnippetPicker value={id} onValueChange={setId} />
 */
export function SnippetPicker({ snippets, ...props }: SnippetPickerProps) {
	return snippets ? <GivenSnippetPicker {...props} snippets={snippets} /> : <ListedSnippetPicker {...props} />;
}

function GivenSnippetPicker({ snippets, ...props }: SnippetPickerProps & { snippets: readonly SnippetItem[] }) {
	return <SnippetPickerView {...props} source={useStaticSource(snippets)} />;
}

function ListedSnippetPicker(props: Omit<SnippetPickerProps, "snippets">) {
	return <SnippetPickerView {...props} source={useSnippetSource(undefined)} />;
}

export interface SnippetPickerViewProps extends Omit<SnippetPickerProps, "snippets"> {
	source: SnippetSource;
}

/** The picker over a source that is there already. Where the snippets may not be listed, a field for an id. */
export function SnippetPickerView({ source, label, className, messages: overrides, ...props }: SnippetPickerViewProps) {
	const words = useMessages(overrides);
	const { messages } = words;
	const ownId = useId();
	const id = props.id ?? ownId;
	const [labelId, noteId] = [`${id}-label`, `${id}-note`];
	const describedBy = [props.describedBy, noteId].filter(Boolean).join(" ");

	return (
		<div {...slot("snippet-picker", { status: source.status }, className)}>
			<label id={labelId} htmlFor={id} className="akua-label">
				{label ?? (source.status === "forbidden" ? messages.snippetIdLabel : messages.snippetLabel)}
			</label>
			{source.status === "forbidden" ? (
				<input
					ref={props.inputRef}
					id={id}
					className="akua-input"
					type="text"
					spellCheck={false}
					autoComplete="off"
					autoCapitalize="none"
					value={props.value}
					onChange={({ currentTarget }) => props.onValueChange(currentTarget.value, undefined)}
					onBlur={props.onBlur}
					aria-invalid={props.invalid ?? false}
					aria-describedby={describedBy}
				/>
			) : (
				<SnippetCombobox {...props} {...words} {...{ source, id, labelId, describedBy }} />
			)}
			<SnippetSourceNote id={noteId} source={source} {...words} />
		</div>
	);
}
