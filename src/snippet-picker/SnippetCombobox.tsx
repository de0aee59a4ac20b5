"use client";

import { useRef } from "react";
import { useSlot } from "../ui/Appearance.js";
import { Sentence } from "../ui/Sentence.js";
import { ComboboxField, type SnippetComboboxProps } from "./ComboboxField.js";
import { SnippetList } from "./SnippetList.js";
import { useAnnouncement } from "./useAnnouncement.js";
import { useSelectOnFocus } from "./useSelectOnFocus.js";
import { useSnippetCombobox } from "./useSnippetCombobox.js";

/** The search field and its list: an ARIA combobox. */
export function SnippetCombobox({
	source,
	value,
	onValueChange,
	onUnused,
	onBlur,
	inputRef,
	id,
	labelId,
	placeholder,
	inputProps,
	early,
	messages,
	count,
}: SnippetComboboxProps) {
	const slot = useSlot();
	const anchor = useRef<HTMLDivElement>(null);
	const { readOnly } = inputProps;
	const options = { anchor, source, value, onValueChange, onUnused, readOnly, early, id, labelId };
	const combobox = useSnippetCombobox(options);
	const { items, query, isOpen, highlightedIndex } = combobox;
	const results = { items, source, query };
	const announcement = useAnnouncement({ ...results, isOpen, highlightedIndex }, { messages, count });
	const selectOnFocus = useSelectOnFocus();

	const clear = () => {
		combobox.clear();
		anchor.current?.querySelector("input")?.focus();
	};
	return (
		<ComboboxField
			anchor={anchor}
			isOpen={isOpen}
			inputProps={{
				...combobox.getInputProps({
					...(inputRef && { ref: inputRef }),
					...selectOnFocus,
					...combobox.compositionHandlers,
					onChange: ({ currentTarget }) => combobox.handleChange(currentTarget.value),
					onKeyDown: combobox.handleKeyDown,
					onBlur: (event) => {
						combobox.handleBlur(event);
						onBlur?.();
					},
				}),
				...inputProps,
				placeholder: placeholder ?? messages.snippetPlaceholder,
				// Downshift leaves an empty attribute if nothing is highlighted.
				"aria-activedescendant": isOpen && highlightedIndex >= 0 ? combobox.optionId(highlightedIndex) : undefined,
			}}
			toggleProps={combobox.getToggleButtonProps()}
			onClear={value === "" ? undefined : clear}
			messages={messages}
		>
			<SnippetList
				anchor={anchor}
				isOpen={isOpen}
				items={items}
				source={source}
				query={query}
				highlightedIndex={highlightedIndex}
				selectedId={value}
				getMenuProps={combobox.getMenuProps}
				getItemProps={combobox.getItemProps}
				messages={messages}
				count={count}
			/>
			<span {...slot("visually-hidden")} role="status">
				<Sentence>{announcement}</Sentence>
			</span>
		</ComboboxField>
	);
}
