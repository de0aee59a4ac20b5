/**
 * Calls `cancel` on Escape, which reaches the page and not the handle if a touch did not focus it, and when the window
 * loses the focus. Returns a function that stops listening.
 */
export function listenForCancel(handle: Element, cancel: () => void): () => void {
	const view = handle.ownerDocument.defaultView ?? window;
	const controller = new AbortController();
	const { signal } = controller;
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== "Escape") return;
		event.preventDefault();
		event.stopPropagation();
		cancel();
	};
	view.addEventListener("keydown", onKeyDown, { capture: true, signal });
	view.addEventListener("blur", cancel, { signal });
	return () => controller.abort();
}
