"use client";

import type { FirstMessages } from "../../messages/types.js";
import { useSlot } from "../../ui/Appearance.js";
import { Question } from "../form/Question.js";

interface DiscardQuestionProps {
	id: string;
	messages: FirstMessages;
	onDiscard: () => void;
	onKeep: () => void;
}

/** Asks before what was entered is thrown away. */
export function DiscardQuestion({ id, messages, onDiscard, onKeep }: DiscardQuestionProps) {
	const slot = useSlot();
	return (
		<div {...slot("dialog-guard")}>
			<Question
				id={id}
				text={messages.discardAsk}
				confirm={messages.discardConfirm}
				decline={messages.discardDecline}
				variant="danger"
				onConfirm={onDiscard}
				onDecline={onKeep}
			/>
		</div>
	);
}
