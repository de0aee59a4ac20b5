"use client";

import { Fragment, type ReactNode, useEffect, useRef } from "react";
import type { AkuaError } from "../../client/errors/AkuaError.js";
import type { MessagesAndCount } from "../../hooks/useMessageTable.js";
import { useWidgets } from "../../hooks/useWidgets.js";
import { describeUndo } from "../../messages/describeUndo.js";
import type { SnippetSource } from "../../snippet-picker/useSnippetSource.js";
import { type SlotProps, useSlot } from "../../ui/Appearance.js";
import { useRestoreLostFocus } from "../../ui/focus.js";
import { renderIcon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { asData, renderSentence } from "../../ui/Sentence.js";
import { useAddWidget, useAddWidgetController, useAddWidgetSource } from "./AddWidgetContext.js";
import { isUndoOver, renderUndoButton, undoIcon } from "./renderUndoButton.js";
import { renderViewButton } from "./renderViewButton.js";
import { snippetName } from "./snippetNames.js";
import type { AddWidgetState } from "./useSubmission.js";

/** Announces progress and success, and before a submit that the dashboard is out of reach. Offers View and Undo. */
export function useProgress() {
	const { dashboardId, messages, count } = useAddWidget("AddWidget.Status");
	const { state, onView } = useAddWidgetController("AddWidget.Status");
	const source = useAddWidgetSource("AddWidget.Status");
	const { error } = useWidgets(dashboardId);
	const slot = useSlot();
	const element = useRef<HTMLDivElement>(null);
	const undo = state.status === "success" ? state.undo : undefined;
	const localized = { source, messages, count };
	const problem = state.status === "idle" ? describeProblem(error, localized) : undefined;

	useRestoreLostFocus(element, state.status !== "pending");
	useRestoreLostFocus(element, undo !== undefined && isUndoOver(undo));

	const status = problem ? "error" : state.status === "error" ? "idle" : state.status;
	const waiting = state.status === "pending" && (state.isPaused ? "network" : state.retry && "retry");
	useEffect(() => {
		// The button that was pressed may be a screen further down.
		if (waiting || status === "success") element.current?.scrollIntoView?.({ block: "nearest" });
	}, [waiting, status]);
	return (
		<div ref={element} tabIndex={-1} {...slot("progress", { status, undo: undo?.status })}>
			{/* A live region must be in the page before its text is. */}
			<div role="status" {...slot("progress-text")}>
				{problem ? withIcon(icons.warning, problem, slot) : progressText(state, localized, slot)}
			</div>
			{state.status === "success" ? (
				<>
					{renderViewButton({ widget: state.widget, undo: state.undo, onView, messages }, slot)}
					{renderUndoButton({ undo: state.undo, messages }, slot)}
				</>
			) : null}
		</div>
	);
}

interface Localized extends MessagesAndCount {
	source: SnippetSource;
}

/** Why nothing can be added, as far as it is known before a submit. */
function describeProblem(error: AkuaError | null, { source, messages }: Localized): string | undefined {
	if (error?.code === "forbidden") return messages.dashboardForbidden;
	// If nothing is found, it is not the dashboard that is missing.
	return error?.code === "not_found" && source.status !== "error" ? messages.errorNotFound : undefined;
}

function progressText(state: AddWidgetState, { source, messages, count }: Localized, slot: SlotProps): ReactNode {
	if (state.status === "success") {
		const { undo, widget, isReplayed, instead } = state;
		const name = snippetName(source, widget.snippet_id ?? widget.id);
		return withIcon(undoIcon(undo), describeUndo(undo, { name: asData(name), isReplayed, instead }, messages), slot);
	}
	if (state.status !== "pending") return null;
	const { isPaused, isPersisted, retry } = state;
	if (isPaused) {
		const text = isPersisted ? messages.statusWaiting : messages.statusWaitingHere;
		return <Fragment key="waiting">{withIcon(icons.warning, text, slot)}</Fragment>;
	}
	if (retry) {
		const text = messages.statusRetrying(count(retry.attempt), count(retry.of));
		return <Fragment key="retry">{withIcon(icons.rays, text, slot)}</Fragment>;
	}
	return (
		<span key="pending" {...slot("visually-hidden")}>
			{messages.statusPending}
		</span>
	);
}

function withIcon(icon: string, text: string, slot: SlotProps) {
	return (
		<>
			{renderIcon(icon, slot)}
			{renderSentence(text)}
		</>
	);
}
