import { beforeEach } from "vitest";

// Playwright's way to insert a text in Firefox sets the field's `value`, which React takes for a change of its own.
Object.defineProperty(window, "__pw_bidiInsertText", {
	get: () => (text: string) => void document.execCommand("insertText", false, text),
	set: () => {},
});

// Vitest finds its frame by name, which Playwright may learn too late to report it: it does at every change of address.
beforeEach(() => history.replaceState(history.state, ""));
