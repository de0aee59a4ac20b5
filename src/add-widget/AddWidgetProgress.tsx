"use client";

import { useEffect, useRef } from "react";
import { useSlot } from "../ui/Appearance.js";
import { Icon } from "../ui/Icon.js";
import { slot } from "../ui/slot.js";
import { useCaughtFocus } from "../ui/useCaughtFocus.js";
import type { AddWidgetContextValue } from "./AddWidgetContext.js";
import { createdWords } from "./createdWords.js";

type AddWidgetProgressProps = Pick<AddWidgetContextValue, "status" | "messages" | "count">;

/** What is going on and what was achieved, announced; after a success, the way back. */
export function AddWidgetProgress(context: AddWidgetProgressProps) {
	const { status, messages } = context;
	const slot = useSlot();
	const element = useRef<HTMLDivElement>(null);
	const undo = status.type === "created" ? status.undo : undefined;
	const offered = undo && (undo.state === "offered" || undo.state === "pending" || undo.state === "failed");
	const ended = undo?.state === "undone" || undo?.state === "changed";

	useCaughtFocus(element, status.type !== "pending");
	useEffect(() => {
		// The button that had the focus is gone.
		if (ended) element.current?.focus();
	}, [ended]);

	return (
		<div
			ref={element}
			tabIndex={-1}
			{...slot("progress", { state: status.type === "failed" ? "idle" : status.type, undo: undo?.state })}
		>
			{/* The live region must be there before its words are. */}
			<div role="status" {...slot("progress-text")}>
				{progressWords(context)}
			</div>
			{offered ? (
				<button
					type="button"
					{...slot("link")}
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
				{createdWords(status.undo.state, status.replayed, messages)}
			</>
		);
	}
	if (status.type !== "pending") return null;
	if (status.waiting) return messages.statusWaiting;
	const { retry } = status;
	if (retry) return messages.statusRetrying(count(retry.attempt), count(retry.of));
	return <span {...slot("visually-hidden")}>{messages.statusPending}</span>;
}
