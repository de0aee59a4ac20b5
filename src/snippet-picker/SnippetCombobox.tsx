"use client";

import { useCombobox } from "downshift";
import { type ComponentPropsWithoutRef, type KeyboardEvent, type Ref, useMemo, useRef, useState } from "react";
import type { Words } from "../hooks/useMessages.js";
import { useComponents, useSlot } from "../ui/Appearance.js";
import { Icon, icons } from "../ui/Icon.js";
import { Input } from "../ui/Input.js";
import { composedWindow } from "./composedWindow.js";
import { filterSnippets } from "./filterSnippets.js";
import { SnippetList } from "./SnippetList.js";
import { useAnnouncement } from "./useAnnouncement.js";
import type { SnippetItem, SnippetSource } from "./useSnippetSource.js";

export interface SnippetComboboxProps extends Words {
	source: SnippetSource;
	/** The id of the chosen snippet; empty for none. */
	value: string;
	onValueChange: (id: string, snippet: SnippetItem | undefined) => void;
	onBlur?: (() => void) | undefined;
	inputRef?: Ref<HTMLInputElement> | undefined;
	/** The input's id; the ids of its list and options follow from it. */
	id: string;
	labelId: string;
	placeholder?: string | undefined;
	/** What the input is besides a combobox. */
	attributes: ComponentPropsWithoutRef<"input"> & { "aria-invalid": boolean };
}

/** The search field with its list: an ARIA combobox over any number of snippets. */
export function SnippetCombobox({
	source,
	value,
	onValueChange,
	onBlur,
	inputRef,
	id,
	labelId,
	placeholder,
	attributes,
	messages,
	count,
}: SnippetComboboxProps) {
	const slot = useSlot();
	const custom = useComponents().Input != null;
	/** What is being searched for; `null` while the field shows the chosen snippet. */
	const [search, setSearch] = useState<string | null>(null);
	const anchor = useRef<HTMLDivElement>(null);
	// A chosen snippet that is not loaded yet, or not listed at all, is still shown: by its id.
	const selected = useMemo<SnippetItem | null>(
		() => (value === "" ? null : (source.find(value) ?? { id: value, name: value, description: null })),
		[source, value],
	);
	const query = search ?? "";
	const items = useMemo(() => filterSnippets(source.items, query), [source.items, query]);

	const optionId = (index: number) => `${id}-option-${index}`;
	const combobox = useCombobox<SnippetItem>({
		items: [...items],
		itemToString: (item) => item?.name ?? "",
		itemToKey: (item) => item?.id,
		inputId: id,
		labelId,
		menuId: `${id}-list`,
		toggleButtonId: `${id}-toggle`,
		getItemId: optionId,
		...(composedWindow && { environment: composedWindow }),
		selectedItem: selected,
		inputValue: search ?? selected?.name ?? "",
		// Only a part of the rows exists, so the list itself scrolls to the highlighted one.
		scrollIntoView: () => {},
		stateReducer: ({ selectedItem }, { type, changes }) => {
			switch (type) {
				case useCombobox.stateChangeTypes.InputChange:
					return { ...changes, highlightedIndex: changes.inputValue ? 0 : -1 };
				case useCombobox.stateChangeTypes.InputBlur:
					// Leaving the field is no choice: only Enter and a press are.
					return { ...changes, selectedItem };
				case useCombobox.stateChangeTypes.InputKeyDownEscape:
					return { ...changes, selectedItem };
				default:
					return changes;
			}
		},
		onStateChange: ({ type, selectedItem }) => {
			switch (type) {
				case useCombobox.stateChangeTypes.InputKeyDownEnter:
				case useCombobox.stateChangeTypes.ItemClick:
					if (selectedItem) onValueChange(selectedItem.id, selectedItem);
					setSearch(null);
					break;
				case useCombobox.stateChangeTypes.InputBlur:
				case useCombobox.stateChangeTypes.InputKeyDownEscape:
					setSearch(null);
					break;
			}
		},
	});
	const { isOpen, highlightedIndex, getInputProps, getToggleButtonProps, getMenuProps, getItemProps, closeMenu } =
		combobox;

	const change = (text: string) => {
		setSearch(text);
		// An emptied field chooses nothing any more; while it is typed in, the last choice stays.
		if (text === "" && value !== "") onValueChange("", undefined);
	};
	const clear = () => {
		onValueChange("", undefined);
		setSearch(null);
		closeMenu();
		anchor.current?.querySelector("input")?.focus();
	};
	const keyDown = (event: KeyboardEvent) => {
		if (event.key !== "Escape") return;
		// In a dialog, the first Escape closes the list, and the next is the dialog's.
		if (isOpen) event.stopPropagation();
		// While a word is composed, as in Japanese, it is the input method's.
		if (!isOpen || event.nativeEvent.isComposing) Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
	};

	const announcement = useAnnouncement({ isOpen, items, highlightedIndex, source, query, messages, count });
	return (
		<div ref={anchor} {...slot("combobox", { open: isOpen, invalid: attributes["aria-invalid"], custom })}>
			<Icon path={icons.search} />
			<Input
				{...getInputProps({
					...(inputRef && { ref: inputRef }),
					onChange: ({ currentTarget }) => change(currentTarget.value),
					onKeyDown: keyDown,
					onFocus: ({ currentTarget }) => currentTarget.select(),
					onBlur,
				})}
				{...attributes}
				placeholder={placeholder ?? messages.snippetPlaceholder}
				// Downshift points at the first option as soon as something is typed, also where none matches.
				aria-activedescendant={isOpen && items[highlightedIndex] ? optionId(highlightedIndex) : undefined}
			/>
			{value !== "" ? (
				<button type="button" {...slot("clear")} aria-label={messages.snippetClear} onClick={clear}>
					<Icon path={icons.clear} />
				</button>
			) : null}
			<button
				{...getToggleButtonProps()}
				{...slot("toggle")}
				type="button"
				tabIndex={-1}
				aria-label={messages.snippetToggle}
			>
				<Icon path={icons.chevron} />
			</button>
			<SnippetList
				{...{ anchor, isOpen, items, highlightedIndex, getMenuProps, getItemProps, source, query, messages, count }}
				selectedId={value}
			/>
			<span {...slot("visually-hidden")} role="status">
				{announcement}
			</span>
		</div>
	);
}
