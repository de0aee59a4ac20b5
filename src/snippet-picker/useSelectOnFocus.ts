"use client";

import { type MouseEvent, useRef } from "react";
import { rootOf } from "../ui/focus.js";

type InputMouseEvent = MouseEvent<HTMLInputElement>;

/**
 * Handlers that select a field's text on focus, so that typing replaces it. In WebKit, releasing the press that focused
 * the field would clear the selection.
 */
export function useSelectOnFocus() {
	const isFocusedByPress = useRef(false);
	return {
		onFocus: ({ currentTarget }: { currentTarget: HTMLInputElement }) => currentTarget.select(),
		onMouseDown: ({ currentTarget }: InputMouseEvent) => {
			isFocusedByPress.current = rootOf(currentTarget)?.activeElement !== currentTarget;
		},
		onMouseUp: (event: InputMouseEvent) => {
			if (isFocusedByPress.current) event.preventDefault();
			isFocusedByPress.current = false;
		},
	};
}
