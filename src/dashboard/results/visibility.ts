/**
 * Reports whether an element is near or in the viewport of its own window, which can be a frame's. Without
 * IntersectionObserver it always is.
 */
export function observeViewport(element: Element, margin: string, onChange: (isNear: boolean) => void): () => void {
	const Observer = element.ownerDocument.defaultView?.IntersectionObserver;
	if (!Observer) {
		onChange(true);
		return () => {};
	}
	const options: IntersectionObserverInit & { scrollMargin: string } = {
		rootMargin: margin,
		// The same for a page that scrolls inside of an element.
		scrollMargin: margin,
	};
	const observer = new Observer((entries) => onChange(entries.at(-1)?.isIntersecting ?? false), options);
	observer.observe(element);
	return () => observer.disconnect();
}

/** Reports whether an element can be seen: it is in the viewport, and its page is not hidden. */
export function observeVisibility(element: Element, onChange: (isVisible: boolean) => void): () => void {
	const page = element.ownerDocument;
	let isInView = false;
	const report = () => onChange(isInView && page.visibilityState !== "hidden");
	const stop = observeViewport(element, "0px", (isIn) => {
		isInView = isIn;
		report();
	});
	page.addEventListener("visibilitychange", report);
	return () => {
		stop();
		page.removeEventListener("visibilitychange", report);
	};
}

/** Whether a person is in an element: with the focus, with a pointer that hovers, or with selected text. */
export function isPersonIn(element: Element): boolean {
	// After a tap, an element stays hovered until the next one.
	const hovers = element.ownerDocument.defaultView?.matchMedia("(hover: hover)").matches;
	if (element.matches(hovers ? ":hover, :focus-within" : ":focus-within")) return true;
	const selection = element.ownerDocument.getSelection();
	return selection !== null && !selection.isCollapsed && selection.containsNode(element, true);
}
