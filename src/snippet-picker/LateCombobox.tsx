"use client";

import { type ComponentType, useRef, useState } from "react";
import { rootOf } from "../ui/focus.js";
import { useMergedRef } from "../ui/mergeRefs.js";
import { useBrowserLayoutEffect } from "../ui/useBrowserLayoutEffect.js";
import { EarlyCombobox, type EarlyFocus } from "./EarlyCombobox.js";
import { unused } from "./EarlyUse.js";
import type { SnippetComboboxProps } from "./useComboboxField.js";

interface LateComboboxProps extends Omit<SnippetComboboxProps, "early"> {
	/** `undefined` until it has loaded. */
	Combobox: ComponentType<SnippetComboboxProps> | undefined;
}

/** The combobox or, until its code has loaded, a field that looks the same. */
export function LateCombobox({ Combobox, ...props }: LateComboboxProps) {
	const input = useRef<HTMLInputElement>(null);
	const inputRef = useMergedRef(input, props.inputRef);
	const focus = useRef<EarlyFocus>(undefined);
	const [early, setEarly] = useState(unused);
	// A field that is replaced would lose what is being composed.
	const Ready = early.isComposed ? undefined : Combobox;
	const isReady = Ready !== undefined;
	useBrowserLayoutEffect(() => {
		const [element, before] = [input.current, focus.current];
		if (!isReady || !element || !before) return;
		rootOf(element)?.getElementById(before.id)?.focus({ preventScroll: true });
		// A key that chose an option has replaced the text.
		if (before.id === element.id && before.value === element.value) element.setSelectionRange(...before.selection);
	}, [isReady]);
	if (Ready) return <Ready {...props} inputRef={inputRef} early={early} />;
	return <EarlyCombobox {...props} inputRef={inputRef} early={early} onUse={setEarly} focus={focus} />;
}
