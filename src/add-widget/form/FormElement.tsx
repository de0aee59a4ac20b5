"use client";

import {
	type ForwardedRef,
	isValidElement,
	type KeyboardEvent,
	type MouseEvent,
	type ReactNode,
	type SyntheticEvent,
} from "react";
import { rootOf } from "../../ui/focus.js";
import { isComposing } from "../../ui/isComposing.js";
import { isElement } from "../../ui/nodes.js";
import type { SlotState } from "../../ui/slot.js";
import { type PartProps, usePart } from "../../ui/usePart.js";

type Control = HTMLButtonElement | HTMLInputElement;

type Handlers = Partial<Record<"onSubmit" | "onReset", (event: SyntheticEvent) => unknown>>;

interface FormElementProps {
	elementProps: PartProps<"form", "form">;
	state: SlotState<"form">;
	onSubmit: (event: SyntheticEvent) => Promise<void>;
	onReset: () => void;
	elementRef: ForwardedRef<HTMLFormElement>;
	children: ReactNode;
}

/**
 * The form's element. It submits by itself: a frame may forbid the browser to, and inside a host's form it is no form
 * but a `div`. Its events do not reach a host's form around it.
 */
export function FormElement({ elementProps, state, onSubmit, onReset, elementRef, children }: FormElementProps) {
	/** Inside another form, React does not see these events bubble. It does see them on their way down. */
	const handleInForm = (event: SyntheticEvent<HTMLElement>, name: "onSubmit" | "onReset") => {
		if (!event.currentTarget.parentElement?.closest("form") || !isValidElement<Handlers>(element)) return;
		event.stopPropagation();
		element.props[name]?.(event);
	};
	const defaults = {
		noValidate: true,
		// In the capture phase, because a host can stop our own handler: the browser would then submit the form and reload
		// the page.
		onSubmitCapture: (event: SyntheticEvent<HTMLElement>) => {
			if (!isOwn(event)) return;
			event.preventDefault();
			handleInForm(event, "onSubmit");
		},
		onResetCapture: (event: SyntheticEvent<HTMLElement>) => {
			if (isOwn(event)) handleInForm(event, "onReset");
		},
		onSubmit: (event: SyntheticEvent) => {
			if (!isOwn(event)) return;
			event.stopPropagation();
			return onSubmit(event);
		},
		onReset: (event: SyntheticEvent) => {
			if (!isOwn(event)) return;
			event.stopPropagation();
			const { nativeEvent } = event;
			// After this event, the browser resets its fields to what they were when they were rendered.
			setTimeout(() => {
				if (!nativeEvent.defaultPrevented) onReset();
			});
		},
		onClick: (event: MouseEvent<HTMLElement>) => {
			const root = event.currentTarget;
			const button = isElement(event.target) ? event.target.closest<Control>("button, input") : null;
			if (!button || event.defaultPrevented || !belongsTo(root, button)) return;
			if (button.type === "submit" || button.type === "image") {
				event.preventDefault();
				if (isPressedFromHost(event, button)) button.form?.requestSubmit();
				else submit(root, button);
			} else if (button.type === "reset" && button.form !== root) {
				event.preventDefault();
				root.dispatchEvent(new Event("reset", { bubbles: true, cancelable: true }));
			}
		},
		onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
			const { currentTarget: root, target } = event;
			if (event.key !== "Enter" || isComposing(event) || event.defaultPrevented || !isElement(target)) return;
			const isOutsideForms = isInput(target) && target.form !== root && belongsTo(root, target);
			// Enter that is held down would submit again and again.
			if (isOutsideForms || (event.repeat && target.localName !== "textarea")) event.preventDefault();
			if (isOutsideForms && !event.repeat) submit(root);
		},
		children,
	};
	const element = usePart("form", elementProps, { slot: "form", state, defaults, ref: elementRef });
	return element;
}

/** A host's form can be portalled out of ours: React's events come from there, too. */
function isOwn({ target, currentTarget }: SyntheticEvent): boolean {
	return target === currentTarget;
}

function isInput(element: HTMLElement): element is HTMLInputElement {
	return (
		element.localName === "input" && !/^(?:button|submit|reset|image|file)$/.test(element.getAttribute("type") ?? "")
	);
}

function isForm(element: HTMLElement): element is HTMLFormElement {
	return element.localName === "form";
}

/** Whether a control is one of this form's, as the browser would see it if a `div` were a form. */
function belongsTo(root: HTMLElement, control: Control): boolean {
	return control.form === root || (!isForm(root) && root.contains(control) && !control.hasAttribute("form"));
}

/** Enter in a host's field: the browser presses the first submit button of its form, which can be ours. */
function isPressedFromHost({ detail, currentTarget: root }: MouseEvent<HTMLElement>, { form }: Control): boolean {
	const field = rootOf(root)?.activeElement ?? null;
	return (
		detail === 0 && form !== root && isElement(field) && isInput(field) && field.form === form && !root.contains(field)
	);
}

function submit(root: HTMLElement, submitter: Control | null = null): void {
	const isValidated = isForm(root) && !root.noValidate && !submitter?.formNoValidate;
	if (isValidated && !root.reportValidity()) return;
	root.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true, submitter }));
}
