"use client";

import { type RefObject, useEffect } from "react";
import { isFocusLost } from "../../ui/focus.js";
import { isElement } from "../../ui/nodes.js";

/**
 * Keeps the focus in a dashboard when the focused element disappears, for instance with a removed widget: it moves to
 * the menu of that card, of the one that took its place, or to the toolbar.
 */
export function useKeepFocus(root: RefObject<HTMLElement | null>): void {
	useEffect(() => {
		const element = root.current;
		const view = element?.ownerDocument.defaultView;
		if (!element || !view) return;
		let last: { target: HTMLElement; item: Element | null; index: number } | undefined;
		let timer: number | undefined;
		const items = () => [...element.querySelectorAll(".akua-dashboard-item")];
		const remember = ({ target }: Event) => {
			// A dialog keeps its focus itself.
			if (!isElement(target) || target.closest("dialog")) last = undefined;
			else {
				const item = target.closest(".akua-dashboard-item");
				last = { target, item, index: item ? items().indexOf(item) : -1 };
			}
		};
		const check = () => {
			if (!last || last.target.matches(":focus")) return;
			const { target, item, index } = last;
			last = undefined;
			if (target.isConnected || !isFocusLost(element)) return;
			const near = item?.isConnected ? item : item && (items()[index] ?? items().at(-1));
			const menu = near?.querySelector<HTMLElement>(".akua-dashboard-menu-button");
			(menu ?? element.querySelector<HTMLElement>(".akua-dashboard-toolbar button"))?.focus();
		};
		// Later, since what replaces the element may take the focus itself. Chromium says that an element loses the focus
		// before it is removed, and others say nothing.
		const checkLater = () => {
			view.clearTimeout(timer);
			timer = view.setTimeout(check);
		};
		const observer = new MutationObserver(() => {
			if (last && !last.target.isConnected) checkLater();
		});
		observer.observe(element, { childList: true, subtree: true });
		element.addEventListener("focusin", remember);
		element.addEventListener("focusout", checkLater);
		return () => {
			view.clearTimeout(timer);
			observer.disconnect();
			element.removeEventListener("focusin", remember);
			element.removeEventListener("focusout", checkLater);
		};
	}, [root]);
}
