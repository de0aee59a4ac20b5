/**
 * Does to a page what browser extensions do: adds attributes to its elements and elements of their own, and again
 * whenever something changes.
 */
export function extend(root: HTMLElement): void {
	const page = root.ownerDocument;
	const icon = () => {
		const added = page.createElement("span");
		added.dataset.extension = "";
		return added;
	};
	const extendAll = () => {
		for (const element of root.querySelectorAll<HTMLElement>("*:not([data-extension], [data-seen])")) {
			element.dataset.seen = "";
			if (element.matches("input, button, select")) {
				element.setAttribute("data-lpignore", "true");
				element.after(icon());
			}
			if (element.matches("form, fieldset, section, p, li, [role=status]")) element.prepend(icon());
		}
	};
	extendAll();
	new MutationObserver(extendAll).observe(root, { childList: true, subtree: true });
}

/** Fills in the text fields, as a password manager does. */
export function fillIn(root: HTMLElement): void {
	for (const input of root.querySelectorAll("input")) {
		if (input.type === "radio" || input.readOnly) continue;
		input.value = input.type === "number" ? "7" : "ada@example.com";
		for (const type of ["input", "change"]) input.dispatchEvent(new Event(type, { bubbles: true }));
	}
}
