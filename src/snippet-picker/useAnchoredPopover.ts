"use client";

import { type RefObject, useEffect } from "react";

const gap = 4;
const margin = 8;

/**
 * Shows a `popover="manual"` in the top layer, which nothing clips or covers, and keeps it below its anchor, or above
 * it if there is more space. Positions it through the CSSOM, because a strict CSP forbids style attributes.
 */
export function useAnchoredPopover(
	open: boolean,
	anchor: RefObject<HTMLElement | null>,
	popover: RefObject<HTMLElement | null>,
	height: number,
) {
	useEffect(() => {
		const [at, element] = [anchor.current, popover.current];
		if (!open || !at || !element) return;
		const view = at.ownerDocument.defaultView;
		const viewport = view?.visualViewport;
		const place = () => {
			const { top, bottom, left, width } = at.getBoundingClientRect();
			const page = at.ownerDocument.documentElement;
			// An on-screen keyboard covers the page without making it smaller.
			const { offsetTop: start, height: seen } = viewport ?? { offsetTop: 0, height: page.clientHeight };
			const below = Math.min(page.clientHeight, start + seen) - bottom - gap - margin;
			const above = top - start - gap - margin;
			const flips = below < height && above > below;
			// CSS zoom on the page applies to these lengths again.
			const { currentCSSZoom: zoom = 1 } = at;
			const { style } = element;
			const px = (length: number) => `${length / zoom}px`;
			style.setProperty("left", px(Math.max(margin, Math.min(left, page.clientWidth - margin - width))));
			style.setProperty("width", px(Math.min(width, page.clientWidth - 2 * margin)));
			style.setProperty("max-height", px(Math.max(96, flips ? above : below)));
			style.setProperty("top", flips ? "auto" : px(bottom + gap));
			style.setProperty("bottom", flips ? px(page.clientHeight - top + gap) : "auto");
		};
		// Placed while it is hidden, so that its content is laid out once.
		place();
		element.showPopover?.();
		// jsdom has none.
		const observer = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(place);
		observer?.observe(at);
		view?.addEventListener("scroll", place, { capture: true, passive: true });
		view?.addEventListener("resize", place);
		viewport?.addEventListener("resize", place);
		viewport?.addEventListener("scroll", place);
		return () => {
			observer?.disconnect();
			view?.removeEventListener("scroll", place, { capture: true });
			view?.removeEventListener("resize", place);
			viewport?.removeEventListener("resize", place);
			viewport?.removeEventListener("scroll", place);
			element.hidePopover?.();
		};
	}, [open, anchor, popover, height]);
}
