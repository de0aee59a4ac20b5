"use client";

import { type RefObject, useEffect, useRef } from "react";
import { isElement } from "../../ui/nodes.js";
import { useBrowserLayoutEffect } from "../../ui/useBrowserLayoutEffect.js";

const gap = 4;
const margin = 8;

/**
 * Shows a panel in the top layer, beside its button. A press elsewhere, Escape, or the focus in another place closes it;
 * `popover="auto"` would also close what a host has open around the dashboard.
 */
export function useMenuPopover(
	isOpen: boolean,
	button: RefObject<HTMLElement | null>,
	panel: RefObject<HTMLElement | null>,
	setOpen: (isOpen: boolean) => void,
) {
	const focused = useRef<HTMLElement | null>(null);
	// React moves the card of a moved widget, and a popover that is moved is closed, without its focus.
	useBrowserLayoutEffect(() => {
		const element = panel.current;
		if (!isOpen || !element?.showPopover || element.matches(":popover-open")) return;
		element.showPopover();
		if (focused.current?.isConnected) focused.current.focus({ preventScroll: true });
	});
	useEffect(() => {
		const [at, element] = [button.current, panel.current];
		const view = at?.ownerDocument.defaultView;
		if (!isOpen || !at || !element || !view) return;
		const place = () => {
			const box = at.getBoundingClientRect();
			const page = at.ownerDocument.documentElement;
			const [width, height] = [element.offsetWidth, element.offsetHeight];
			const isRightToLeft = getComputedStyle(at).direction === "rtl";
			const left = isRightToLeft ? box.left : box.right - width;
			const below = box.bottom + gap;
			const top = below + height + margin <= page.clientHeight ? below : box.top - gap - height;
			element.style.setProperty("left", `${Math.max(margin, Math.min(left, page.clientWidth - width - margin))}px`);
			element.style.setProperty("top", `${Math.max(margin, Math.min(top, page.clientHeight - height - margin))}px`);
		};
		place();
		const isInside = (target: EventTarget | null) =>
			isElement(target) && (element.contains(target) || at.contains(target));
		const closeOutside = (event: Event) => {
			const target = event.composedPath()[0] ?? null;
			if (!isInside(target)) setOpen(false);
			else if (event.type === "focusin" && isElement(target) && element.contains(target)) focused.current = target;
		};
		const onKeyDown = (event: KeyboardEvent) => {
			if (event.key !== "Escape") return;
			// The host's dialog must not close with it.
			event.stopPropagation();
			event.preventDefault();
			setOpen(false);
			at.focus();
		};
		// Without a signal, which jsdom refuses where tests have the AbortController of Node.
		view.addEventListener("keydown", onKeyDown, { capture: true });
		view.addEventListener("pointerdown", closeOutside, { capture: true });
		view.addEventListener("focusin", closeOutside, { capture: true });
		view.addEventListener("scroll", place, { capture: true, passive: true });
		view.addEventListener("resize", place);
		// The button moves with its card. In the next frame: WebKit reports an observer that moves what it observes.
		const observer =
			typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(() => requestAnimationFrame(place));
		observer?.observe(element);
		return () => {
			view.removeEventListener("keydown", onKeyDown, { capture: true });
			view.removeEventListener("pointerdown", closeOutside, { capture: true });
			view.removeEventListener("focusin", closeOutside, { capture: true });
			view.removeEventListener("scroll", place, { capture: true });
			view.removeEventListener("resize", place);
			observer?.disconnect();
			focused.current = null;
			element.hidePopover?.();
		};
	}, [isOpen, button, panel, setOpen]);
}
