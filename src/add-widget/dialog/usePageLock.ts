"use client";

import { type RefObject, useEffect } from "react";

interface PageLock {
	/** How many dialogs hold the page. */
	holders: number;
	release: () => void;
}

const locks = new WeakMap<Document, PageLock>();

/** Keeps the page behind a modal dialog from scrolling, without a jump where its scrollbar was. */
export function usePageLock(dialog: RefObject<HTMLElement | null>, isLocked: boolean): void {
	useEffect(() => {
		const element = dialog.current;
		// With another element from the host's `render`, the page stays usable.
		if (!isLocked || element?.localName !== "dialog") return;
		const page = element.ownerDocument;
		const lock = locks.get(page) ?? { holders: 0, release: lockPage(page) };
		locks.set(page, lock);
		lock.holders++;
		return () => {
			if (--lock.holders > 0) return;
			locks.delete(page);
			lock.release();
		};
	}, [dialog, isLocked]);
}

function lockPage({ documentElement: root, body, defaultView }: Document): () => void {
	if (!defaultView) return () => {};
	// The window scrolls as the root says, or else the body.
	const scroller = defaultView.getComputedStyle(root).overflowY === "visible" ? body : root;
	const { overflowY } = scroller.style;
	const { scrollbarGutter } = root.style;
	if (defaultView.innerWidth > root.clientWidth) root.style.scrollbarGutter = "stable";
	scroller.style.overflowY = "hidden";
	return () => {
		scroller.style.overflowY = overflowY;
		root.style.scrollbarGutter = scrollbarGutter;
	};
}
