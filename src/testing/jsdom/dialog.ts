import { fill } from "./fill.js";

interface Modal {
	dialog: HTMLDialogElement;
	/** What had the focus before. */
	focused: Element | null;
}

const focusable = "[autofocus], a[href], button, input, select, textarea, [tabindex]";

/** The modal dialogs that are open, the topmost last. */
let modals: Modal[] = [];

/**
 * Dialogs open and close with their events, take the focus and return it, and close at Escape. The page behind them is
 * not inert.
 */
export function fillDialog(prototype: HTMLDialogElement): void {
	if (Reflect.has(prototype, "showModal")) return;
	fill(prototype, "returnValue", "");
	fill(prototype, "show", function (this: HTMLDialogElement) {
		this.open = true;
		focusFirst(this);
	});
	fill(prototype, "showModal", function (this: HTMLDialogElement) {
		if (modals.some(({ dialog }) => dialog === this) && this.open) return;
		if (this.open || !this.isConnected) {
			throw new DOMException("The dialog is open already, or not in a document.", "InvalidStateError");
		}
		modals.push({ dialog: this, focused: document.activeElement });
		this.open = true;
		focusFirst(this);
	});
	fill(prototype, "close", close);
	fill(prototype, "requestClose", function (this: HTMLDialogElement, returnValue) {
		requestClose(this, returnValue);
	});
	document.addEventListener("keydown", (event) => {
		const top = modals.filter(({ dialog }) => dialog.open && dialog.isConnected).at(-1);
		if (event.key === "Escape" && !event.defaultPrevented && top) requestClose(top.dialog);
	});
}

function requestClose(dialog: HTMLDialogElement, returnValue?: string): void {
	if (dialog.open && dialog.dispatchEvent(new Event("cancel", { cancelable: true }))) dialog.close(returnValue);
}

function close(this: HTMLDialogElement, returnValue?: string): void {
	const modal = modals.find(({ dialog }) => dialog === this);
	modals = modals.filter((one) => one !== modal);
	if (!this.open) return;
	this.open = false;
	if (returnValue !== undefined) this.returnValue = returnValue;
	if (modal?.focused instanceof HTMLElement) modal.focused.focus();
	queueMicrotask(() => this.dispatchEvent(new Event("close")));
}

function focusFirst(dialog: HTMLDialogElement): void {
	const all = [...dialog.querySelectorAll<HTMLElement>(focusable)];
	const first = all.find((element) => element.hasAttribute("autofocus")) ?? all.find((one) => one.tabIndex >= 0);
	first?.focus();
}
