"use client";

import { useEffect, useRef } from "react";
import { useWidgets } from "../../hooks/useWidgets.js";
import { describeUndo } from "../../messages/describeUndo.js";
import { useSlot } from "../../ui/Appearance.js";
import { useRestoreLostFocus } from "../../ui/focus.js";
import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { asData, Sentence } from "../../ui/Sentence.js";
import { type AddWidgetContextValue, useAddWidget } from "./AddWidgetContext.js";
import { snippetName } from "./snippetNames.js";
import { isUndoOver, UndoButton, undoIcon } from "./UndoButton.js";
import { ViewButton } from "./ViewButton.js";

/** Announces progress and success, and before a submit that the dashboard is out of reach. Offers View and Undo. */
export function AddWidgetProgress() {
	const context = useAddWidget("AddWidget.Status");
	const { state, messages, onView } = context;
	const slot = useSlot();
	const element = useRef<HTMLDivElement>(null);
	const undo = state.status === "success" ? state.undo : undefined;
	const problem = useDashboardProblem(context);

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
				{problem ? <IconAndText icon={icons.warning}>{problem}</IconAndText> : <ProgressText {...context} />}
			</div>
			{state.status === "success" ? (
				<>
					<ViewButton widget={state.widget} undo={state.undo} onView={onView} messages={messages} />
					<UndoButton undo={state.undo} messages={messages} />
				</>
			) : null}
		</div>
	);
}

/** Why nothing can be added, as far as it is known before a submit. */
function useDashboardProblem({ dashboardId, state, source, messages }: AddWidgetContextValue): string | undefined {
	const { error } = useWidgets(dashboardId);
	if (state.status !== "idle") return undefined;
	if (error?.code === "forbidden") return messages.dashboardForbidden;
	// If nothing is found, it is not the dashboard that is missing.
	return error?.code === "not_found" && source.status !== "error" ? messages.errorNotFound : undefined;
}

type ProgressTextProps = Pick<AddWidgetContextValue, "state" | "source" | "messages" | "count">;

function ProgressText({ state, source, messages, count }: ProgressTextProps) {
	const slot = useSlot();
	if (state.status === "success") {
		const { undo, widget, isReplayed, instead } = state;
		const name = snippetName(source, widget.snippet_id ?? widget.id);
		const text = describeUndo(undo, { name: asData(name), isReplayed, instead }, messages);
		return <IconAndText icon={undoIcon(undo)}>{text}</IconAndText>;
	}
	if (state.status !== "pending") return null;
	const { isPaused, isPersisted, retry } = state;
	if (isPaused) {
		return (
			<IconAndText key="waiting" icon={icons.warning}>
				{isPersisted ? messages.statusWaiting : messages.statusWaitingHere}
			</IconAndText>
		);
	}
	if (retry) {
		return (
			<IconAndText key="retry" icon={icons.rays}>
				{messages.statusRetrying(count(retry.attempt), count(retry.of))}
			</IconAndText>
		);
	}
	return (
		<span key="pending" {...slot("visually-hidden")}>
			{messages.statusPending}
		</span>
	);
}

function IconAndText({ icon, children }: { icon: string; children: string }) {
	return (
		<>
			<Icon path={icon} />
			<Sentence>{children}</Sentence>
		</>
	);
}
