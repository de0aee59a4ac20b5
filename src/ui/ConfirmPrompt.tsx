"use client";

import { useEffect, useRef } from "react";
import { type ButtonVariant, useSlot } from "./Appearance.js";
import { Button } from "./Button.js";
import { rootOf } from "./focus.js";
import { isElement } from "./nodes.js";

interface ConfirmPromptProps {
	id: string;
	text: string;
	confirm: string;
	decline: string;
	/** @default "secondary" */
	variant?: ButtonVariant;
	onConfirm: () => void;
	onDecline: () => void;
}

/** Asks before an irreversible action. Focuses the safe answer, then returns focus. */
export function ConfirmPrompt({
	id,
	text,
	confirm,
	decline,
	variant = "secondary",
	onConfirm,
	onDecline,
}: ConfirmPromptProps) {
	const slot = useSlot();
	const safe = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		const before = rootOf(safe.current)?.activeElement;
		safe.current?.focus();
		return () => {
			if (isElement(before)) before.focus();
		};
	}, []);
	return (
		<fieldset {...slot("question")} aria-labelledby={id}>
			<p id={id}>{text}</p>
			<div {...slot("question-answers")}>
				<Button variant={variant} onClick={onConfirm}>
					{confirm}
				</Button>
				<Button ref={safe} variant="secondary" aria-describedby={id} onClick={onDecline}>
					{decline}
				</Button>
			</div>
		</fieldset>
	);
}
