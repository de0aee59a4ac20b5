"use client";

import { useEffect, useRef } from "react";
import { type UseUndoCreateOptions, useUndoCreate } from "../../hooks/useUndoCreate.js";
import type { Messages } from "../../messages/types.js";
import { useSlot } from "../../ui/Appearance.js";
import { Icon } from "../../ui/Icon.js";
import type { SlotState } from "../../ui/slot.js";
import { createdWords } from "../createdWords.js";

interface UndoToastProps extends UseUndoCreateOptions {
	/** Whether an earlier try had added it. */
	replayed: boolean;
	colorScheme: SlotState<"toast">["color-scheme"];
	messages: Messages;
	onDismiss: () => void;
}

/**
 * What was added, and the way back, once the dialog is closed: in the top layer, until it is dismissed. It takes no
 * focus and has no time limit, which would be too short for somebody.
 */
export function UndoToast({ widget, replayed, colorScheme, messages, onUndone, onDismiss }: UndoToastProps) {
	const slot = useSlot();
	const element = useRef<HTMLDivElement>(null);
	const { state, undo } = useUndoCreate({ widget, onUndone });
	const shown = widget !== undefined;
	const ended = state === "undone" || state === "changed";
	const words = shown ? createdWords(state, replayed, messages) : null;

	useEffect(() => {
		const toast = element.current;
		if (!shown || !toast) return;
		toast.showPopover?.();
		return () => toast.hidePopover?.();
	}, [shown]);
	useEffect(() => {
		// The button that had the focus is gone.
		const had = element.current?.contains(document.activeElement) || document.activeElement === document.body;
		if (ended && had) element.current?.focus();
	}, [ended]);

	return (
		<>
			{/* The live region must be there before its words are, and what is not shown is not announced. */}
			<span role="status" {...slot("visually-hidden")}>
				{words}
			</span>
			<div ref={element} popover="manual" tabIndex={-1} {...slot("toast", { state, "color-scheme": colorScheme })}>
				<Icon name={state === "changed" || state === "failed" ? "warning" : "check"} />
				<p {...slot("toast-text")}>{words}</p>
				{ended ? null : (
					<button
						type="button"
						{...slot("link")}
						aria-disabled={state === "pending"}
						aria-busy={state === "pending"}
						onClick={undo}
					>
						{messages.undo}
					</button>
				)}
				<button type="button" aria-label={messages.dismiss} onClick={onDismiss} {...slot("toast-close")}>
					<Icon name="clear" />
				</button>
			</div>
		</>
	);
}
