"use client";

import { useEffect, useRef } from "react";
import type { ColorScheme } from "../../hooks/useColorScheme.js";
import { type UseUndoCreateOptions, useUndoCreate } from "../../hooks/useUndoCreate.js";
import type { Messages } from "../../messages/types.js";
import { useSlot } from "../../ui/Appearance.js";
import { createdWords } from "../createdWords.js";
import { Toast } from "./Toast.js";

interface UndoToastProps extends UseUndoCreateOptions {
	/** Whether an earlier try had added it. */
	replayed: boolean;
	colorScheme: ColorScheme | undefined;
	messages: Messages;
	onDismiss: () => void;
}

/** What was added, and the way back, once the dialog is closed. */
export function UndoToast({ widget, replayed, colorScheme, messages, onUndone, onDismiss }: UndoToastProps) {
	const slot = useSlot();
	const element = useRef<HTMLDivElement>(null);
	const { state, undo } = useUndoCreate({ widget, onUndone });
	const ended = state === "undone" || state === "changed";
	useEffect(() => {
		// The button that had the focus is gone.
		if (ended && element.current?.matches(":focus-within, :popover-open")) element.current.focus();
	}, [ended]);

	return (
		<Toast
			element={element}
			words={widget ? createdWords(state, replayed, messages) : null}
			state={{ undo: state, "color-scheme": colorScheme }}
			isGood={state !== "changed" && state !== "failed"}
			dismissLabel={messages.dismiss}
			onDismiss={onDismiss}
		>
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
		</Toast>
	);
}
