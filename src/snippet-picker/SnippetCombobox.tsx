"use client";

import { type ComponentPropsWithoutRef, type Ref, useRef } from "react";
import type { MessagesAndCount } from "../hooks/useMessageTable.js";
import { useComponents, useSlot } from "../ui/Appearance.js";
import { clearIcon, Icon } from "../ui/Icon.js";
import { Input } from "../ui/Input.js";
import * as icons from "../ui/icons.js";
import { SnippetList } from "./SnippetList.js";
import { useAnnouncement } from "./useAnnouncement.js";
import { useSelectOnFocus } from "./useSelectOnFocus.js";
import { useSnippetCombobox } from "./useSnippetCombobox.js";
import type { SnippetItem, SnippetSource } from "./useSnippetSource.js";

export interface SnippetComboboxProps extends MessagesAndCount {
	source: SnippetSource;
	/** The id of the chosen snippet; empty for none. */
	value: string;
	onValueChange: (id: string, snippet: SnippetItem | undefined) => void;
	onBlur: (() => void) | undefined;
	inputRef: Ref<HTMLInputElement> | undefined;
	/** The input's id. The ids of the list and its options start with it. */
	id: string;
	labelId: string;
	placeholder: string | undefined;
	/** Further attributes of the input. */
	inputProps: ComponentPropsWithoutRef<"input"> & { "aria-invalid": boolean; readOnly: boolean };
}

/** The search field and its list: an ARIA combobox. */
export function SnippetCombobox({
	source,
	value,
	onValueChange,
	onBlur,
	inputRef,
	id,
	labelId,
	placeholder,
	inputProps,
	messages,
	count,
}: SnippetComboboxProps) {
	const slot = useSlot();
	const isCustom = useComponents().Input != null;
	const anchor = useRef<HTMLDivElement>(null);
	const combobox = useSnippetCombobox({ source, value, onValueChange, readOnly: inputProps.readOnly, id, labelId });
	const { items, query, isOpen, highlightedIndex } = combobox;
	const results = { items, source, query };
	const announcement = useAnnouncement({ ...results, isOpen, highlightedIndex }, { messages, count });
	const selectOnFocus = useSelectOnFocus();

	const clear = () => {
		combobox.clear();
		anchor.current?.querySelector("input")?.focus();
	};
	return (
		<div ref={anchor} {...slot("combobox", { open: isOpen, invalid: inputProps["aria-invalid"], custom: isCustom })}>
			<Icon path={icons.search} />
			<Input
				{...combobox.getInputProps({
					...(inputRef && { ref: inputRef }),
					...selectOnFocus,
					...combobox.compositionHandlers,
					onChange: ({ currentTarget }) => combobox.handleChange(currentTarget.value),
					onKeyDown: combobox.handleKeyDown,
					onBlur,
				})}
				{...inputProps}
				placeholder={placeholder ?? messages.snippetPlaceholder}
				// Downshift leaves an empty attribute if nothing is highlighted.
				aria-activedescendant={isOpen && highlightedIndex >= 0 ? combobox.optionId(highlightedIndex) : undefined}
			/>
			{value !== "" && !inputProps.readOnly ? (
				<button type="button" {...slot("clear")} aria-label={messages.snippetClear} onClick={clear}>
					<Icon path={clearIcon} />
				</button>
			) : null}
			<button
				{...combobox.getToggleButtonProps()}
				{...slot("toggle")}
				type="button"
				tabIndex={-1}
				aria-disabled={inputProps.readOnly}
				aria-label={messages.snippetToggle}
			>
				<Icon path={icons.chevron} />
			</button>
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
				{announcement}
			</span>
		</div>
	);
}
