"use client";

import { useEffect, useRef } from "react";
import { type ButtonVariant, useSlot } from "../../ui/Appearance.js";
import { Button } from "../../ui/Button.js";
import { rootOf } from "../../ui/focus.js";

interface QuestionProps {
	id: string;
	text: string;
	confirm: string;
	decline: string;
	/** @default "secondary" */
	variant?: ButtonVariant;
	onConfirm: () => void;
	onDecline: () => void;
}

/** Asks before something is done that cannot be taken back; the focus is on the answer that changes nothing, and then back. */
export function Question({ id, text, confirm, decline, variant = "secondary", onConfirm, onDecline }: QuestionProps) {
	const slot = useSlot();
	const safe = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		const before = rootOf(safe.current)?.activeElement;
		safe.current?.focus();
		return () => {
			if (before instanceof HTMLElement) before.focus();
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
