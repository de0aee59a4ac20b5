"use client";

import { type RefObject, useEffect } from "react";

/**
 * Ends an open dialog where an on-screen keyboard begins, which covers the page without making it smaller: the dialog's
 * buttons stay in reach. Sets the height through the CSSOM, which a strict CSP allows.
 */
export function useAboveKeyboard(dialog: RefObject<HTMLElement | null>, isOpen: boolean): void {
	useEffect(() => {
		const element = dialog.current;
		const viewport = element?.ownerDocument.defaultView?.visualViewport;
		// The host's `render` may use another element.
		if (!isOpen || element?.localName !== "dialog" || !viewport) return;
		const place = () => {
			const page = element.ownerDocument.documentElement;
			// A person who zooms in sees less of the page, too, and is in no need of a lower dialog.
			const isCovered = viewport.scale === 1 && viewport.height < page.clientHeight - 1;
			if (!isCovered) return void element.style.removeProperty("max-height");
			// Its place once it has moved in.
			const top = element.offsetTop;
			element.style.setProperty("max-height", `${viewport.offsetTop + viewport.height - top}px`);
		};
		const onResize = () => {
			place();
			element.querySelector(":focus")?.scrollIntoView({ block: "nearest" });
		};
		place();
		viewport.addEventListener("resize", onResize);
		viewport.addEventListener("scroll", place);
		return () => {
			viewport.removeEventListener("resize", onResize);
			viewport.removeEventListener("scroll", place);
			element.style.removeProperty("max-height");
		};
	}, [dialog, isOpen]);
}
