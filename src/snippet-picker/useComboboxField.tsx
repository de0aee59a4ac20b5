"use client";

import type { ComponentPropsWithoutRef, ComponentPropsWithRef, ReactNode, Ref, RefObject } from "react";
import type { MessagesAndCount } from "../hooks/useMessageTable.js";
import type { FormMessages } from "../messages/types.js";
import { useComponents, useSlot } from "../ui/Appearance.js";
import { clearIcon, renderIcon } from "../ui/Icon.js";
import * as icons from "../ui/icons.js";
import { useInput } from "../ui/useInput.js";
import type { EarlyUse } from "./EarlyUse.js";
import type { SnippetItem, SnippetSource } from "./useSnippetSource.js";

export interface SnippetComboboxProps extends MessagesAndCount {
	source: SnippetSource;
	/** The id of the chosen snippet; empty for none. */
	value: string;
	onValueChange: (id: string, snippet: SnippetItem | undefined) => void;
	/** Called with the typed text when the field is left without a choice, and with `""` once that is over. */
	onUnused: (text: string) => void;
	onBlur: (() => void) | undefined;
	inputRef: Ref<HTMLInputElement> | undefined;
	/** The input's id. The ids of the list and its options start with it. */
	id: string;
	labelId: string;
	placeholder: string | undefined;
	/** Further attributes of the input. */
	inputProps: ComponentPropsWithoutRef<"input"> & { "aria-invalid": boolean; readOnly: boolean };
	/** What was done before the combobox was there. */
	early: EarlyUse;
}

interface ComboboxField {
	anchor?: RefObject<HTMLDivElement | null>;
	isOpen: boolean;
	inputProps: ComponentPropsWithRef<"input">;
	toggleProps: ComponentPropsWithoutRef<"button">;
	/** Clears the choice; `undefined` if there is none. */
	onClear: (() => void) | undefined;
	messages: FormMessages;
	/** The list. */
	children: ReactNode;
}

export function clearId(inputId: string | undefined) {
	return `${inputId}-clear`;
}

/** Returns a function that renders the text field of a combobox, and its buttons. */
export function useComboboxField() {
	const slot = useSlot();
	const input = useInput();
	const isCustom = useComponents().Input != null;
	return ({ anchor, isOpen, inputProps, toggleProps, onClear, messages, children }: ComboboxField) => {
		const isInvalid = inputProps["aria-invalid"] === true;
		// Mantine's dialogs close at an Escape from any element without this attribute.
		const forMantine = { "data-mantine-stop-propagation": isOpen || undefined };
		return (
			<div ref={anchor} {...slot("combobox", { open: isOpen, invalid: isInvalid, custom: isCustom })}>
				{renderIcon(icons.search, slot)}
				{input({ ...inputProps, ...forMantine })}
				{onClear && !inputProps.readOnly ? (
					<button
						type="button"
						id={clearId(inputProps.id)}
						{...slot("clear")}
						aria-label={messages.snippetClear}
						onClick={onClear}
					>
						{renderIcon(clearIcon, slot)}
					</button>
				) : null}
				<button
					{...toggleProps}
					{...slot("toggle")}
					type="button"
					tabIndex={-1}
					aria-disabled={inputProps.readOnly}
					aria-label={messages.snippetToggle}
				>
					{renderIcon(icons.chevron, slot)}
				</button>
				{children}
			</div>
		);
	};
}
