"use client";

import { type RefObject, useEffect } from "react";
import { rootOf } from "../../ui/focus.js";

/**
 * Keeps an element at the lower edge of the window from covering the focused element: it moves to the upper edge. To
 * scroll the page instead fails at its end. Set through the CSSOM, which a strict Content-Security-Policy allows.
 */
export function useAvoidFocusedElement(target: RefObject<HTMLElement | null>, shown: boolean) {
	useEffect(() => {
		const element = target.current;
		if (!shown || !element) return;
		const page = element.ownerDocument;
		// The page does not hear that the focus moves within a shadow tree.
		const root = rootOf(element) ?? page;
		const place = () => {
			const activeElement = root.activeElement ?? page.activeElement;
			if (!activeElement || activeElement === page.body || element.contains(activeElement)) return;
			element.style.removeProperty("inset-block");
			const [own, other] = [element.getBoundingClientRect(), activeElement.getBoundingClientRect()];
			if (own.right <= other.left || other.right <= own.left) return;
			// An element below the window counts, too: the browser scrolls to it only after this.
			if (other.bottom > own.top && other.top > own.height) element.style.setProperty("inset-block", "16px auto");
		};
		place();
		for (const tree of [page, root]) tree.addEventListener("focusin", place);
		return () => {
			for (const tree of [page, root]) tree.removeEventListener("focusin", place);
		};
	}, [target, shown]);
}
