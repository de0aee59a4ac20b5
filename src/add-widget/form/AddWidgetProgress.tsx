"use client";

import { useRef } from "react";
import { describeUndo } from "../../messages/describeUndo.js";
import { useSlot } from "../../ui/Appearance.js";
import { useRestoreLostFocus } from "../../ui/focus.js";
import { Icon } from "../../ui/Icon.js";
import type { AddWidgetContextValue } from "./AddWidgetContext.js";
import { snippetName } from "./snippetNames.js";
import { isUndoOver, UndoButton, undoIcon } from "./UndoButton.js";

type AddWidgetProgressProps = Pick<AddWidgetContextValue, "state" | "source" | "messages" | "count">;

/** Announces progress and success. After a success, it offers Undo. */
export function AddWidgetProgress({ state, source, messages, count }: AddWidgetProgressProps) {
	const slot = useSlot();
	const element = useRef<HTMLDivElement>(null);
	const undo = state.status === "success" ? state.undo : undefined;

	useRestoreLostFocus(element, state.status !== "pending");
	useRestoreLostFocus(element, undo !== undefined && isUndoOver(undo));

	const status = state.status === "error" ? "idle" : state.status;
	return (
		<div ref={element} tabIndex={-1} {...slot("progress", { status, undo: undo?.status })}>
			{/* A live region must be in the page before its text is. */}
			<div role="status" {...slot("progress-text")}>
				<ProgressText state={state} source={source} messages={messages} count={count} />
			</div>
			{undo ? <UndoButton undo={undo} messages={messages} /> : null}
		</div>
	);
}

function ProgressText({ state, source, messages, count }: AddWidgetProgressProps) {
	const slot = useSlot();
	if (state.status === "success") {
		const { undo, widget, isReplayed } = state;
		const name = snippetName(source, widget.snippet_id ?? widget.id);
		return (
			<>
				<Icon path={undoIcon(undo)} />
				<span>{describeUndo(undo, { name, isReplayed }, messages)}</span>
			</>
		);
	}
	if (state.status !== "pending") return null;
	const { isPaused, isPersisted, retry } = state;
	if (isPaused) return <span key="waiting">{isPersisted ? messages.statusWaiting : messages.statusWaitingHere}</span>;
	if (retry) return <span key="retry">{messages.statusRetrying(count(retry.attempt), count(retry.of))}</span>;
	return (
		<span key="pending" {...slot("visually-hidden")}>
			{messages.statusPending}
		</span>
	);
}
