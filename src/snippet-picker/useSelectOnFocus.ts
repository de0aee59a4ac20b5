"use client";

import { type MouseEvent, useRef } from "react";
import { rootOf } from "../ui/focus.js";

type InputMouseEvent = MouseEvent<HTMLInputElement>;

/**
 * Handlers of a field whose text is selected when it gets the focus, so that typing replaces it. In WebKit, the release
 * of the press that focused the field would remove the selection.
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
