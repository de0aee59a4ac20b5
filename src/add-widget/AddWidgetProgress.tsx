"use client";

import { useEffect, useRef } from "react";
import type { Messages } from "../messages/types.js";
import { Icon } from "../ui/Icon.js";
import { type ClassName, slot } from "../ui/slot.js";
import type { AddWidgetContextValue } from "./AddWidgetContext.js";
import type { AddWidgetStatus } from "./useAddWidgetForm.js";

interface AddWidgetProgressProps extends Pick<AddWidgetContextValue, "status" | "messages" | "count"> {
	className?: ClassName | undefined;
}

/** What is going on and what was achieved, announced; after a success, the way back. */
export function AddWidgetProgress({ className, ...context }: AddWidgetProgressProps) {
	const { status, messages } = context;
	const element = useRef<HTMLDivElement>(null);
	const undo = status.type === "created" ? status.undo : undefined;
	const offered = undo && (undo.state === "offered" || undo.state === "pending" || undo.state === "failed");
	const ended = undo?.state === "undone" || undo?.state === "changed";

	useEffect(() => {
		// The button that had the focus is gone.
		if (ended) element.current?.focus();
	}, [ended]);

	return (
		<div
			ref={element}
			tabIndex={-1}
			{...slot("progress", { state: status.type === "failed" ? "idle" : status.type, undo: undo?.state }, className)}
		>
			{/* The live region must be there before its words are. */}
			<div role="status" className="akua-progress-text">
				{progressWords(context)}
			</div>
			{offered ? (
				<button
					type="button"
					className="akua-link"
					aria-disabled={undo.state === "pending"}
					aria-busy={undo.state === "pending"}
					onClick={undo.undo}
				>
					{messages.undo}
				</button>
			) : null}
		</div>
	);
}

function progressWords({ status, messages, count }: AddWidgetProgressProps) {
	if (status.type === "created") {
		const { state } = status.undo;
		return (
			<>
				<Icon name={state === "changed" || state === "failed" ? "warning" : "check"} />
				{createdWords(status, messages)}
			</>
		);
	}
	if (status.type !== "pending") return null;
	if (status.waiting) return messages.statusWaiting;
	const { retry } = status;
	if (retry) return messages.statusRetrying(count(retry.attempt), count(retry.of));
	return <span className="akua-visually-hidden">{messages.statusPending}</span>;
}

function createdWords({ replayed, undo }: AddWidgetStatus & { type: "created" }, messages: Messages): string {
	switch (undo.state) {
		case "offered":
			return replayed ? messages.statusReplayed : messages.statusCreated;
		case "pending":
			return messages.undoPending;
		case "undone":
			return messages.undone;
		case "changed":
			return messages.undoChanged;
		case "failed":
			return messages.undoFailed;
	}
}
