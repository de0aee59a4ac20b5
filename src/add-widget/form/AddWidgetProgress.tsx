"use client";

import { useRef } from "react";
import { useSlot } from "../../ui/Appearance.js";
import { useRestoreLostFocus } from "../../ui/focus.js";
import { Icon } from "../../ui/Icon.js";
import type { AddWidgetContextValue } from "./AddWidgetContext.js";
import { createdIcon, createdWords } from "./createdWords.js";
import { hasEnded, UndoButton } from "./UndoButton.js";

type AddWidgetProgressProps = Pick<AddWidgetContextValue, "status" | "messages" | "count">;

/** What is going on and what was achieved, announced; after a success, the way back. */
export function AddWidgetProgress(context: AddWidgetProgressProps) {
	const { status, messages } = context;
	const slot = useSlot();
	const element = useRef<HTMLDivElement>(null);
	const undo = status.type === "created" ? status.undo : undefined;

	useRestoreLostFocus(element, status.type !== "pending");
	useRestoreLostFocus(element, undo !== undefined && hasEnded(undo.status));

	return (
		<div
			ref={element}
			tabIndex={-1}
			{...slot("progress", { state: status.type === "failed" ? "idle" : status.type, undo: undo?.status })}
		>
			{/* The live region must be there before its words are. */}
			<div role="status" {...slot("progress-text")}>
				<ProgressWords {...context} />
			</div>
			{undo ? <UndoButton {...undo} messages={messages} /> : null}
		</div>
	);
}

function ProgressWords({ status, messages, count }: AddWidgetProgressProps) {
	const slot = useSlot();
	if (status.type === "created") {
		const { undo, replayed } = status;
		return (
			<>
				<Icon path={createdIcon(undo.status)} />
				{createdWords(undo.status, replayed, messages)}
			</>
		);
	}
	if (status.type !== "pending") return null;
	if (status.waiting) return messages.statusWaiting;
	const { retry } = status;
	if (retry) return messages.statusRetrying(count(retry.attempt), count(retry.of));
	return <span {...slot("visually-hidden")}>{messages.statusPending}</span>;
}
