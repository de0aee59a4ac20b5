"use client";

import { type RefObject, type SyntheticEvent, useEffect, useRef } from "react";
import { isDocument, isElement, isShadowRoot } from "./nodes.js";

/** The document or shadow root of a node. Only a shadow root knows which of its elements has focus. */
export function rootOf(node: Node | null): Document | ShadowRoot | undefined {
	const root = node?.getRootNode();
	return isDocument(root) || isShadowRoot(root) ? root : undefined;
}

/** Whether nothing on the page has focus, for instance because the focused element was removed. */
export function isFocusLost(node: Node): boolean {
	const page = isDocument(node) ? node : node.ownerDocument;
	return page?.activeElement === page?.body;
}

/**
 * Focuses `target` when `ended` becomes true and focus is lost, for instance because a focused Stop button was removed.
 */
export function useRestoreLostFocus(target: RefObject<HTMLElement | null>, ended: boolean): void {
	const before = useRef(ended);
	useEffect(() => {
		if (before.current === ended) return;
		before.current = ended;
		const element = target.current;
		if (ended && element && isFocusLost(element)) element.focus({ preventScroll: true });
	}, [target, ended]);
}

/**
 * Returns focus to where it came from, if the element is hidden while it has focus. Among popovers, only `auto` ones do
 * this themselves.
 */
export function useReturnFocus(target: RefObject<HTMLElement | null>, shown: boolean): void {
	useEffect(() => {
		const element = target.current;
		if (!shown || !element) return;
		let before: HTMLElement | undefined;
		const remember = ({ relatedTarget }: FocusEvent) => {
			if (isElement(relatedTarget) && !element.contains(relatedTarget)) before = relatedTarget;
		};
		element.addEventListener("focusin", remember);
		return () => {
			element.removeEventListener("focusin", remember);
			if (element.matches(":focus-within")) before?.focus();
		};
	}, [target, shown]);
}

/**
 * Keeps focus when the element with this id is replaced by another one with the same id. Returns the handlers for an
 * element around both.
 */
export function usePreserveFocus(id: string, replaced: boolean) {
	/** The root of the focused element. When React removes that element, there is no blur event. */
	const root = useRef<Document | ShadowRoot | undefined>(undefined);
	// biome-ignore lint/correctness/useExhaustiveDependencies: only a replacement loses the focus
	useEffect(() => {
		if (root.current && isFocusLost(root.current)) root.current.getElementById(id)?.focus();
	}, [id, replaced]);
	return {
		onFocus: ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
			root.current = rootOf(currentTarget);
		},
		onBlur: () => {
			root.current = undefined;
		},
	};
}
