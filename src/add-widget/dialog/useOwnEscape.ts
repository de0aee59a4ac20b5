"use client";

import { type RefObject, useEffect, useRef } from "react";
import { isFocusLost, rootOf } from "../../ui/focus.js";

/**
 * Keeps a host's dialog around ours open at an Escape meant for ours. Such dialogs listen in the capture phase, before
 * the event is at our dialog. Most of them ignore a prevented event; until it is at our dialog, this one claims to be.
 * Mantine ignores events from elements with an attribute.
 */
export function useOwnEscape(dialog: RefObject<HTMLElement | null>, open: boolean, onEscape: () => void): void {
	const latest = useRef(onEscape);
	useEffect(() => {
		latest.current = onEscape;
	});
	useEffect(() => {
		const element = dialog.current;
		const view = element?.ownerDocument.defaultView;
		if (!open || !element || !view) return;
		const claim = (event: KeyboardEvent) => {
			if (event.key !== "Escape") return;
			if (event.composedPath().includes(element)) {
				Object.defineProperty(event, "defaultPrevented", { value: true, configurable: true });
			} else if (isFocusLost(element)) {
				// A press on a place without a field has taken the focus.
				event.stopPropagation();
				event.preventDefault();
				latest.current();
			}
		};
		const release = (event: KeyboardEvent) => Reflect.deleteProperty(event, "defaultPrevented");
		const mark = () => {
			const focused = rootOf(element)?.activeElement;
			if (focused && element.contains(focused)) focused.setAttribute("data-mantine-stop-propagation", "true");
		};
		mark();
		view.addEventListener("keydown", claim, { capture: true });
		element.addEventListener("keydown", release, { capture: true });
		element.addEventListener("focusin", mark);
		return () => {
			view.removeEventListener("keydown", claim, { capture: true });
			element.removeEventListener("keydown", release, { capture: true });
			element.removeEventListener("focusin", mark);
		};
	}, [dialog, open]);
}
