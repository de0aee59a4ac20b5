"use client";

import type { QueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Widget } from "../../contract/widget.js";
import { failuresOf } from "../../query/intents/failuresOf.js";
import type { CreateWidgetVariables, DeleteWidgetVariables } from "../../query/intents/variables.js";
import { type AddWidgetFailure, toFailure } from "./failure.js";

export interface CreatedNotice {
	type: "created";
	variables: CreateWidgetVariables;
	widget: Widget;
	/** Whether an earlier attempt had already added it. */
	isReplayed: boolean;
}

export interface FailedNotice extends AddWidgetFailure {
	type: "failed";
	variables: CreateWidgetVariables;
}

/** A created widget that could not be removed again. */
export interface UndoFailedNotice {
	type: "undoFailed";
	variables: DeleteWidgetVariables;
	error: unknown;
}

/** An outcome that the form no longer shows. */
export type AddWidgetNotice = CreatedNotice | FailedNotice | UndoFailedNotice;

/**
 * The notices of a form. Also takes failures of its dashboard that no form has shown yet, such as those of creates
 * restored after a reload.
 */
export function useNotices(queryClient: QueryClient, dashboardId: string) {
	const [notices, setNotices] = useState<readonly AddWidgetNotice[]>([]);
	// One create that was submitted twice has one outcome.
	const add = useCallback(
		(notice: AddWidgetNotice) =>
			setNotices((all) => [...all.filter((other) => noticeKey(other) !== noticeKey(notice)), notice]),
		[],
	);
	const dismiss = useCallback(
		(dismissed: AddWidgetNotice) => setNotices((all) => all.filter((notice) => notice !== dismissed)),
		[],
	);
	useEffect(() => {
		const failures = failuresOf(queryClient);
		const take = () => {
			for (const { variables, error } of failures.take(dashboardId)) {
				if ("body" in variables) add({ type: "failed", variables, ...toFailure(error) });
				else add({ type: "undoFailed", variables, error });
			}
		};
		take();
		return failures.subscribe(take);
	}, [add, dashboardId, queryClient]);

	const latest = useRef(notices);
	useEffect(() => {
		latest.current = notices;
	}, [notices]);
	useEffect(
		() => () => {
			// The next form of the dashboard shows the failures that nobody has dismissed.
			const unread = latest.current;
			setNotices([]);
			for (const notice of unread) if (notice.type !== "created") failuresOf(queryClient).add(notice);
		},
		[queryClient],
	);
	return { notices, add, dismiss };
}

/** A create can have two notices: that it succeeded, and that its undo failed. */
export function noticeKey({ type, variables }: AddWidgetNotice): string {
	return `${type} ${"widgetId" in variables ? variables.widgetId : variables.idempotencyKey}`;
}
