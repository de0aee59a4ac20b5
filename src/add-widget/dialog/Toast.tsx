"use client";

import { type ReactNode, type RefObject, useEffect } from "react";
import { useSlot } from "../../ui/Appearance.js";
import { useReturnFocus } from "../../ui/focus.js";
import { Icon, icons } from "../../ui/Icon.js";
import type { SlotState } from "../../ui/slot.js";
import { useAvoidFocusedElement } from "./useAvoidFocusedElement.js";

interface ToastProps {
	element: RefObject<HTMLDivElement | null>;
	/** What it says; without words it is not shown. */
	words: string | null;
	state: SlotState<"toast">;
	icon: string;
	dismissLabel: string;
	onDismiss: () => void;
	/** What can be done about it. */
	children?: ReactNode;
}

/**
 * A line in the top layer that stays until it is dismissed: it takes no focus, gives back what was brought to it, and a
 * time limit would be too short for somebody.
 */
export function Toast({ element, words, state, icon, dismissLabel, onDismiss, children }: ToastProps) {
	const slot = useSlot();
	const shown = words !== null;
	useAvoidFocusedElement(element, shown);
	// Before it is hidden: nothing in it has the focus then.
	useReturnFocus(element, shown);
	useEffect(() => {
		const toast = element.current;
		if (!shown || !toast) return;
		toast.showPopover?.();
		return () => toast.hidePopover?.();
	}, [element, shown]);

	return (
		<>
			{/* The live region must be there before its words are, and what is not shown is not announced. */}
			<span role="status" {...slot("visually-hidden")}>
				{words}
			</span>
			<div ref={element} popover="manual" tabIndex={-1} {...slot("toast", state)}>
				<p {...slot("toast-text")}>
					<Icon path={icon} />
					{words}
				</p>
				{children}
				<button type="button" aria-label={dismissLabel} onClick={onDismiss} {...slot("toast-close")}>
					<Icon path={icons.clear} />
				</button>
			</div>
		</>
	);
}
