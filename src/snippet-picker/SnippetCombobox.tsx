"use client";

import { useEffect, useRef } from "react";
import { runInSlices } from "../ui/runInSlices.js";
import { prepareSearch } from "./filterSnippets.js";
import { ListAnnouncement } from "./ListAnnouncement.js";
import { SnippetList } from "./SnippetList.js";
import { type SnippetComboboxProps, useComboboxField } from "./useComboboxField.js";
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
	const anchor = useRef<HTMLDivElement>(null);
	const field = useComboboxField();
	const { readOnly } = inputProps;
	const options = { anchor, source, value, onValueChange, onUnused, readOnly, early, id, labelId };
	const combobox = useSnippetCombobox(options);
	const { items, query, isOpen, highlightedIndex } = combobox;
	const results = { items, source, query, isOpen, highlightedIndex, messages, count };
	const selectOnFocus = useSelectOnFocus();
	// Ten thousand at the first key would be noticeable on a slow computer.
	useEffect(() => runInSlices(prepareSearch(source.items), { onEnd: () => {} }), [source.items]);

	const clear = () => {
		combobox.clear();
		anchor.current?.querySelector("input")?.focus();
	};
	return field({
		anchor,
		isOpen,
		inputProps: {
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
		},
		toggleProps: combobox.getToggleButtonProps(),
		onClear: value === "" ? undefined : clear,
		messages,
		children: (
			<>
				<SnippetList
					{...results}
					anchor={anchor}
					selectedId={value}
					getMenuProps={combobox.getMenuProps}
					getItemProps={combobox.getItemProps}
				/>
				<ListAnnouncement {...results} />
			</>
		),
	});
}
