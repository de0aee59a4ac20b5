/**
 * Calls `cancel` on Escape, which reaches the page and not the handle if a touch did not focus it, and when the window
 * loses the focus. Returns a function that stops listening.
 */
export function listenForCancel(handle: Element, cancel: () => void): () => void {
	const view = handle.ownerDocument.defaultView ?? window;
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== "Escape") return;
		event.preventDefault();
		event.stopPropagation();
		cancel();
	};
	view.addEventListener("keydown", onKeyDown, { capture: true });
	view.addEventListener("blur", cancel);
	return () => {
		view.removeEventListener("keydown", onKeyDown, { capture: true });
		view.removeEventListener("blur", cancel);
	};
}
