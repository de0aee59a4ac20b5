"use client";

import { type RefObject, useEffect } from "react";
import { rootOf } from "../../ui/focus.js";

/**
 * Keeps an element at the bottom of the window from covering the focused one by moving it to the top. Scrolling the
 * page instead would fail at the end of the page. Sets styles through the CSSOM, which a strict CSP allows.
 */
export function useAvoidFocusedElement(target: RefObject<HTMLElement | null>, shown: boolean) {
	useEffect(() => {
		const element = target.current;
		if (!shown || !element) return;
		const page = element.ownerDocument;
		// `focusin` does not leave a shadow root when focus moves within it.
		const root = rootOf(element) ?? page;
		const place = () => {
			const activeElement = root.activeElement ?? page.activeElement;
			if (!activeElement || activeElement === page.body || element.contains(activeElement)) return;
			element.style.removeProperty("inset-block");
			const [own, other] = [element.getBoundingClientRect(), activeElement.getBoundingClientRect()];
			if (own.right <= other.left || other.right <= own.left) return;
			// Also applies to an element below the window: the browser scrolls it into view only afterwards.
			if (other.bottom > own.top && other.top > own.height) element.style.setProperty("inset-block", "16px auto");
		};
		place();
		for (const tree of [page, root]) tree.addEventListener("focusin", place);
		return () => {
			for (const tree of [page, root]) tree.removeEventListener("focusin", place);
		};
	}, [target, shown]);
}
