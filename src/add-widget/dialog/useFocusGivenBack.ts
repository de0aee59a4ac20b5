"use client";

import { type RefObject, useEffect } from "react";

/**
 * Gives the focus back to what had it before it was brought into an element, should the element be hidden with it: of
 * popovers only an `auto` one does so by itself, and what opened the dialog may be none of ours.
 */
export function useFocusGivenBack(shown: boolean, ref: RefObject<HTMLElement | null>) {
	useEffect(() => {
		const element = ref.current;
		if (!shown || !element) return;
		let before: HTMLElement | undefined;
		const remember = ({ relatedTarget }: FocusEvent) => {
			if (relatedTarget instanceof HTMLElement && !element.contains(relatedTarget)) before = relatedTarget;
		};
		element.addEventListener("focusin", remember);
		return () => {
			element.removeEventListener("focusin", remember);
			if (element.matches(":focus-within")) before?.focus();
		};
	}, [shown, ref]);
}
