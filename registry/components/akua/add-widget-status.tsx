"use client";

import { describeFailure, describeOutcome, describeUndo, type UseAddWidgetFormReturn, useMessages } from "akua-react";
import type { Snippet } from "akua-react/client";
import { useEffect, useRef } from "react";
import { Alert, AlertDescription, AlertTitle } from "@/components/ui/alert";
import { nameOf } from "./messages";
import { UndoButton } from "./undo-button";

interface AddWidgetStatusProps {
	controller: UseAddWidgetFormReturn;
	snippets: readonly Snippet[];
}

/** What becomes of a submit: that it is under way or waits for the network, that it succeeded, or why not. */
export function AddWidgetStatus({ controller, snippets }: AddWidgetStatusProps) {
	const { state, hasChanged } = controller;
	const { messages, count } = useMessages();
	const failure = useRef<HTMLDivElement>(null);
	const error = state.status === "error" ? state.error : undefined;
	const isAboutFields = state.status === "error" && state.fieldErrors.length > 0 && state.otherErrors.length === 0;
	useEffect(() => {
		// The first field with an error has the focus already.
		if (error && !isAboutFields) failure.current?.focus();
	}, [error, isAboutFields]);

	return (
		<>
			{state.status === "error" ? (
				<div
					ref={failure}
					tabIndex={-1}
					className="rounded-lg outline-none focus-visible:ring-2 focus-visible:ring-ring"
				>
					<Alert variant={state.outcome === "unknown" ? "default" : "destructive"}>
						<AlertTitle>{describeOutcome(state, messages)}</AlertTitle>
						<AlertDescription>
							<p>
								{isAboutFields && state.outcome === "not_applied"
									? messages.refusedFields
									: describeFailure({ ...state, hasChanged: hasChanged() }, messages, count)}
							</p>
							{state.otherErrors.length > 0 ? (
								<ul className="list-disc ps-4">
									{state.otherErrors.map((text) => (
										<li key={text}>{text}</li>
									))}
								</ul>
							) : null}
						</AlertDescription>
					</Alert>
				</div>
			) : null}
			<div className="flex flex-wrap items-center justify-between gap-2 text-sm empty:hidden has-[p:empty]:sr-only">
				<p role="status">{describeProgress()}</p>
				{state.status === "success" ? <UndoButton undo={state.undo} /> : null}
			</div>
		</>
	);

	function describeProgress(): string {
		if (state.status === "success") {
			return describeUndo(state.undo, { ...state, name: nameOf(state.widget, snippets) }, messages);
		}
		if (state.status !== "pending") return "";
		if (state.isPaused) return state.isPersisted ? messages.statusWaiting : messages.statusWaitingHere;
		const { retry } = state;
		return retry ? messages.statusRetrying(count(retry.attempt), count(retry.of)) : messages.statusPending;
	}
}
