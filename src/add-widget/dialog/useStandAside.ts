"use client";

import { type RefObject, useEffect } from "react";
import { rootOf } from "../../ui/focus.js";

/**
 * Keeps an element of the top layer off what has the focus: it goes to the upper edge of the window while it would cover
 * that at the lower one. To scroll the page instead would fail at its end. The place is set through the CSSOM, as a
 * strict Content-Security-Policy wants it.
 */
export function useStandAside(shown: boolean, ref: RefObject<HTMLElement | null>) {
	useEffect(() => {
		const element = ref.current;
		if (!shown || !element) return;
		const page = element.ownerDocument;
		// A shadow tree tells the page neither what has the focus in it, nor that this has moved within it.
		const root = rootOf(element) ?? page;
		const place = () => {
			const activeElement = root.activeElement ?? page.activeElement;
			if (!activeElement || activeElement === page.body || element.contains(activeElement)) return;
			element.style.removeProperty("inset-block");
			const [own, other] = [element.getBoundingClientRect(), activeElement.getBoundingClientRect()];
			if (own.right <= other.left || other.right <= own.left) return;
			// Also what is still below the window: it is scrolled to only after this.
			if (other.bottom > own.top && other.top > own.height) element.style.setProperty("inset-block", "16px auto");
		};
		place();
		for (const tree of [page, root]) tree.addEventListener("focusin", place);
		return () => {
			for (const tree of [page, root]) tree.removeEventListener("focusin", place);
		};
	}, [shown, ref]);
}
