"use client";

import { type Dispatch, type KeyboardEvent, type RefObject, type SetStateAction, useRef } from "react";
import { useSlot } from "../ui/Appearance.js";
import { rootOf } from "../ui/focus.js";
import { isComposing } from "../ui/isComposing.js";
import { useMergedRef } from "../ui/mergeRefs.js";
import { useBrowserLayoutEffect } from "../ui/useBrowserLayoutEffect.js";
import { useFirstEscape } from "../ui/useFirstEscape.js";
import { type EarlyUse, unused } from "./EarlyUse.js";
import { clearId, type SnippetComboboxProps, useComboboxField } from "./useComboboxField.js";
import { useSelectOnFocus } from "./useSelectOnFocus.js";

/** Where the focus was in a field that is replaced, and what the input showed. */
export interface EarlyFocus {
	id: string;
	value: string;
	selection: [start: number | null, end: number | null];
}

interface EarlyComboboxProps extends Omit<SnippetComboboxProps, "early"> {
	early: EarlyUse;
	onUse: Dispatch<SetStateAction<EarlyUse>>;
	/** Set when the field is replaced. */
	focus: RefObject<EarlyFocus | undefined>;
}

/** The field until the code of its list has loaded: keeps what is typed and pressed. */
export function EarlyCombobox({ early, onUse, focus, ...props }: EarlyComboboxProps) {
	const { source, value, onValueChange, onBlur, inputRef, id, labelId, placeholder, inputProps, messages } = props;
	const slot = useSlot();
	const field = useComboboxField();
	const input = useRef<HTMLInputElement>(null);
	const ref = useMergedRef(input, inputRef);
	const selectOnFocus = useSelectOnFocus();
	useBrowserLayoutEffect(() => {
		const element = input.current;
		return () => {
			focus.current = element ? focusIn(element) : undefined;
		};
	}, [focus]);

	const setOpen = (isOpen: boolean) => onUse(isOpen ? { ...early, isOpen } : unused);
	useFirstEscape(input, early.isOpen && !inputProps.readOnly, () => setOpen(false));
	const handleChange = (text: string) => {
		onUse({ ...unused, text, isOpen: true, isComposed: early.isComposed });
		// Safari empties the field before it inserts the composed text.
		if (text === "" && value !== "" && !early.isComposed) onValueChange("", undefined);
	};
	const handleKeyDown = (event: KeyboardEvent) => {
		const { key } = event;
		if (isComposing(event) || inputProps.readOnly) return;
		if (key === "ArrowDown" || key === "ArrowUp") {
			event.preventDefault();
			// The key that opens a list highlights the chosen option.
			const move = early.isOpen || value === "" ? (key === "ArrowDown" ? 1 : -1) : 0;
			onUse({ ...early, isOpen: true, moves: early.moves + move });
		} else if (early.isOpen && key === "Enter") {
			event.preventDefault();
			onUse({ ...early, end: key });
		} else if (early.isOpen && key === "Tab") {
			onUse({ ...early, end: key });
		}
	};
	return field({
		isOpen: early.isOpen,
		inputProps: {
			...selectOnFocus,
			...inputProps,
			ref,
			id,
			role: "combobox",
			"aria-autocomplete": "list",
			"aria-expanded": false,
			"aria-labelledby": labelId,
			placeholder: placeholder ?? messages.snippetPlaceholder,
			value: early.text ?? source.find(value)?.name ?? value,
			onChange: ({ currentTarget }) => handleChange(currentTarget.value),
			onKeyDown: handleKeyDown,
			onClick: () => setOpen(!inputProps.readOnly),
			onCompositionStart: () => onUse({ ...early, isComposed: true }),
			onCompositionEnd: () => onUse((latest) => ({ ...latest, isComposed: false })),
			onFocus: (event) => {
				selectOnFocus.onFocus(event);
				onUse((latest) => ({ ...latest, isOpen: latest.text !== null }));
			},
			onBlur: () => {
				// The text stays until the list could open, for whoever returns by *Try again*.
				onUse((latest) => (latest.end === "Tab" ? latest : { ...unused, text: latest.text }));
				onBlur?.();
			},
		},
		toggleProps: {
			onClick: () => {
				input.current?.focus();
				setOpen(!early.isOpen && !inputProps.readOnly);
			},
		},
		onClear:
			value === ""
				? undefined
				: () => {
						onValueChange("", undefined);
						onUse(unused);
						input.current?.focus();
					},
		messages,
		children: (
			<span {...slot("visually-hidden")} role="status">
				{early.isOpen ? messages.snippetLoading : null}
			</span>
		),
	});
}

function focusIn(input: HTMLInputElement): EarlyFocus | undefined {
	const focused = rootOf(input)?.activeElement;
	if (focused?.id !== input.id && focused?.id !== clearId(input.id)) return undefined;
	return { id: focused.id, value: input.value, selection: [input.selectionStart, input.selectionEnd] };
}
