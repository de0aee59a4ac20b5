"use client";

import { useRef } from "react";
import type { ColorScheme } from "../../hooks/useColorScheme.js";
import { type UseUndoCreateOptions, useUndoCreate } from "../../hooks/useUndoCreate.js";
import type { FirstMessages } from "../../messages/types.js";
import { useRestoreLostFocus } from "../../ui/focus.js";
import { createdIcon, createdWords } from "../form/createdWords.js";
import { hasEnded, UndoButton } from "../form/UndoButton.js";
import { Toast } from "./Toast.js";

interface UndoToastProps extends UseUndoCreateOptions {
	/** Whether an earlier try had added it. */
	replayed: boolean;
	colorScheme: ColorScheme | undefined;
	messages: FirstMessages;
	onDismiss: () => void;
}

/** What was added, and the way back, once the dialog is closed. */
export function UndoToast({ widget, replayed, colorScheme, messages, onUndone, onDismiss }: UndoToastProps) {
	const element = useRef<HTMLDivElement>(null);
	const { status, undo } = useUndoCreate({ widget, onUndone });
	useRestoreLostFocus(element, hasEnded(status));

	return (
		<Toast
			element={element}
			words={widget ? createdWords(status, replayed, messages) : null}
			state={{ undo: status, "color-scheme": colorScheme }}
			icon={createdIcon(status)}
			dismissLabel={messages.dismiss}
			onDismiss={onDismiss}
		>
			<UndoButton status={status} undo={undo} messages={messages} />
		</Toast>
	);
}
