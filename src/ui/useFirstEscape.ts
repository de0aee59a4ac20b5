"use client";

import { type RefObject, useEffect, useRef } from "react";
import { isComposing } from "./isComposing.js";

/**
 * While active, handles Escape inside an element before anyone else. Dialogs of hosts listen in the capture phase or
 * natively, where React's `stopPropagation` comes too late: they would close together with the list.
 */
export function useFirstEscape(target: RefObject<HTMLElement | null>, isActive: boolean, onEscape: () => void): void {
	const latest = useRef(onEscape);
	useEffect(() => {
		latest.current = onEscape;
	});
	useEffect(() => {
		const element = target.current;
		const view = element?.ownerDocument.defaultView;
		if (!isActive || !element || !view) return;
		const listen = (event: KeyboardEvent) => {
			if (event.key !== "Escape" || isComposing({ nativeEvent: event })) return;
			if (!event.composedPath().includes(element)) return;
			event.stopPropagation();
			event.preventDefault();
			latest.current();
		};
		view.addEventListener("keydown", listen, { capture: true });
		return () => view.removeEventListener("keydown", listen, { capture: true });
	}, [target, isActive]);
}
