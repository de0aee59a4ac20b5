"use client";

import { useCombobox } from "downshift";
import {
	type CompositionEvent,
	type FocusEvent,
	type KeyboardEvent,
	type RefObject,
	useEffect,
	useMemo,
	useRef,
	useState,
} from "react";
import { rootOf } from "../ui/focus.js";
import { isComposing } from "../ui/isComposing.js";
import { useFirstEscape } from "../ui/useFirstEscape.js";
import type { EarlyUse } from "./EarlyUse.js";
import { exactMatch, filterSnippets } from "./filterSnippets.js";
import { startAfter } from "./startAfter.js";
import { useEnvironment } from "./useEnvironment.js";
import type { SnippetItem, SnippetSource } from "./useSnippetSource.js";
import { useStableHighlight } from "./useStableHighlight.js";

interface SnippetComboboxOptions {
	/** The element around the field. */
	anchor: RefObject<HTMLElement | null>;
	source: SnippetSource;
	/** The id of the chosen snippet; empty for none. */
	value: string;
	onValueChange: (id: string, snippet: SnippetItem | undefined) => void;
	/** Called with the typed text when the field is left without a choice, and with `""` once that is over. */
	onUnused: (text: string) => void;
	/** Whether the list stays closed and the choice as it is. */
	readOnly: boolean;
	/** What was done before the combobox was there. It continues from there. */
	early: EarlyUse;
	/** The input's id. The ids of the list and its options start with it. */
	id: string;
	labelId: string;
}

const { stateChangeTypes } = useCombobox;

/** The state of the search field: the typed text, its matches, the highlighted option and the choice. */
export function useSnippetCombobox(options: SnippetComboboxOptions) {
	const { anchor, source, value, onValueChange, onUnused, readOnly, early, id, labelId } = options;
	const [start] = useState(() => startAfter(early, source.items, value));
	/** The typed text; `null` while the field shows the chosen snippet. */
	const [search, setSearch] = useState(start.search);
	const query = search ?? "";
	const items = useMemo(() => filterSnippets(source.items, query), [source.items, query]);
	/** Tab must not choose an option that is highlighted only because the pointer happens to rest on it. */
	const isHighlightedByPointer = useRef(false);
	// A snippet that is not loaded yet, or not listed, is shown by its id.
	const selected = useMemo<SnippetItem | null>(
		() => (value === "" ? null : (source.find(value) ?? { id: value, name: value, description: null })),
		[source, value],
	);

	const environment = useEnvironment(anchor);
	const optionId = (index: number) => `${id}-option-${index}`;
	const choose = (item: SnippetItem) => {
		if (item.id !== value) onValueChange(item.id, item);
	};
	/** Chooses the snippet whose name or id was typed, and otherwise tells that the text is gone. */
	const leave = (text: string) => {
		const item = exactMatch(source.items, text);
		if (item) choose(item);
		else onUnused(text.trim());
	};
	const combobox = useCombobox<SnippetItem>({
		items,
		itemToString: (item) => item?.name ?? "",
		itemToKey: (item) => item?.id,
		inputId: id,
		labelId,
		menuId: `${id}-list`,
		toggleButtonId: `${id}-toggle`,
		getItemId: optionId,
		...(environment && { environment }),
		initialIsOpen: start.isOpen,
		...(start.index >= 0 && { initialHighlightedIndex: start.index }),
		selectedItem: selected,
		inputValue: search ?? selected?.name ?? "",
		// Not every option is in the document, so the list itself scrolls to the highlighted one.
		scrollIntoView: () => {},
		stateReducer: (state, { type, changes }) => {
			if (readOnly) return { ...state, isOpen: false };
			switch (type) {
				case stateChangeTypes.InputChange:
					// The first match, unless `useStableHighlight` finds that there is none.
					return { ...changes, highlightedIndex: changes.inputValue ? 0 : -1 };
				case stateChangeTypes.InputKeyDownEnter:
					// Without a highlighted option, for instance without matches, Enter keeps the list and the text.
					return state.highlightedIndex < 0 ? state : changes;
				case stateChangeTypes.InputClick:
					// A click into the typed text places the cursor, and does not close the list.
					return state.isOpen ? state : changes;
				case stateChangeTypes.InputBlur:
				case stateChangeTypes.InputKeyDownEscape:
					return { ...changes, selectedItem: state.selectedItem };
				default:
					return changes;
			}
		},
		onHighlightedIndexChange: ({ type }) => {
			// Only the index of the highlighted option has changed.
			if (type === stateChangeTypes.FunctionSetHighlightedIndex) return;
			isHighlightedByPointer.current = type === stateChangeTypes.ItemMouseMove;
		},
		onSelectedItemChange: ({ selectedItem }) => {
			if (selectedItem) choose(selectedItem);
		},
		onIsOpenChange: ({ isOpen, type }) => {
			if (isOpen) return onUnused("");
			if (type === stateChangeTypes.InputBlur || type === stateChangeTypes.ToggleButtonClick) leave(query);
			setSearch(null);
		},
	});
	const { isOpen, highlightedIndex, closeMenu } = combobox;
	// The first ones, so that the list and its options render only if they change. Their handlers read the latest state.
	const [{ getMenuProps, getItemProps }] = useState(combobox);
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was pressed before
	useEffect(() => {
		if (start.chosen) choose(start.chosen);
		else if (early.text && !start.isOpen) leave(early.text);
	}, []);
	useStableHighlight(items, query, combobox);
	// In a dialog, the first Escape closes the list, and the next one the dialog.
	useFirstEscape(anchor, isOpen, closeMenu);
	useEffect(() => {
		const form = anchor.current?.querySelector("input")?.form;
		const reset = () => setSearch(null);
		form?.addEventListener("reset", reset);
		return () => form?.removeEventListener("reset", reset);
	}, [anchor]);

	const isComposed = useRef(false);
	const handleChange = (text: string) => {
		setSearch(text);
		isHighlightedByPointer.current = false;
		// Emptying the field clears the choice. Typing another text does not. Safari empties the field before it inserts the
		// composed text.
		if (text === "" && value !== "" && !isComposed.current) onValueChange("", undefined);
	};
	const compositionHandlers = {
		onCompositionStart: () => {
			isComposed.current = true;
		},
		onCompositionEnd: ({ currentTarget }: CompositionEvent<HTMLInputElement>) => {
			isComposed.current = false;
			handleChange(currentTarget.value);
		},
	};
	const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
		const isEscape = event.key === "Escape";
		if (isEscape && isOpen) event.stopPropagation();
		if (isComposing(event) || (isEscape && !isOpen)) {
			Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
		} else if (event.key === "Tab" && isOpen) {
			const highlighted = isHighlightedByPointer.current ? undefined : items[highlightedIndex];
			const item = highlighted ?? exactMatch(items, query);
			if (!item) return;
			choose(item);
			setSearch(null);
			closeMenu();
		}
	};
	const handleBlur = ({ currentTarget, nativeEvent }: FocusEvent<HTMLInputElement>) => {
		// The window has lost the focus, and the field will have it again.
		const isWindow = rootOf(currentTarget)?.activeElement === currentTarget;
		if (isWindow) Object.assign(nativeEvent, { preventDownshiftDefault: true });
	};
	const clear = () => {
		onValueChange("", undefined);
		setSearch(null);
		closeMenu();
	};
	return {
		...combobox,
		getMenuProps,
		getItemProps,
		items,
		query,
		optionId,
		handleChange,
		compositionHandlers,
		handleKeyDown,
		handleBlur,
		clear,
	};
}
