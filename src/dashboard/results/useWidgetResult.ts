"use client";

import { type DistributiveOmit, hashKey, type UseQueryResult } from "@tanstack/react-query";
import { type RefCallback, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { AkuaError } from "../../client/errors/AkuaError.js";
import type { ExecutionResult } from "../../contract/executionResult.js";
import { isSnippetWidget, type Widget } from "../../contract/widget.js";
import { useAkuaContext, useAkuaQueryClient } from "../../hooks/AkuaContext.js";
import { useSnippetResult } from "../../hooks/useSnippetResult.js";
import { akuaKeys } from "../../query/akuaKeys.js";
import { runSnippet } from "../../query/runSnippet.js";
import { type SnippetItem, type SnippetSource, useSnippetSource } from "../../snippet-picker/useSnippetSource.js";
import { savesData } from "../../ui/savesData.js";
import { type AutoRefresh, useAutoRefresh } from "./AutoRefreshContext.js";
import { phaseOf, type WidgetPhase } from "./phaseOf.js";
import { runsByItself, toIntervalMs } from "./rules.js";
import { runsOf } from "./runsOf.js";
import { useFirstRun } from "./useFirstRun.js";
import { useRefresh } from "./useRefresh.js";

export interface UseWidgetResultOptions {
	/**
	 * How often the result is refreshed: seconds, at least 5, or a function of the snippet that returns them. Only what is
	 * in view is refreshed, and only snippets that run by themselves. @default that of the dashboard around it, else never
	 */
	autoRefresh?: AutoRefresh | undefined;
	/** The snippets that are known. @default all snippets that the API lists */
	snippets?: readonly SnippetItem[] | undefined;
}

/** React Query's result, with `run` instead of `refetch`, and what the widget's card needs besides. */
export type UseWidgetResultReturn = DistributiveOmit<UseQueryResult<ExecutionResult, AkuaError>, "refetch"> & {
	/** Attach it to the widget's card: its snippet runs when this element comes near the viewport. */
	ref: RefCallback<HTMLElement>;
	/** What to show: a result (`done`, even while it is refreshed), or why there is none. */
	phase: WidgetPhase;
	/** The widget's snippet. `undefined` if it is not loaded or not listed. */
	snippet: SnippetItem | undefined;
	/** The list of snippets, which may be incomplete. */
	source: SnippetSource;
	/** Whether the snippet runs without being asked. If not, ask a person before you call `run`: it may make changes. */
	runsByItself: boolean;
	/** Runs the snippet once, at its turn. Does nothing while it is running. */
	run: () => void;
	/** Stops waiting for the run. Changes that the snippet has already made remain. */
	cancel: () => void;
};

/** Asking again would be refused again. */
const refusals = new Set<AkuaError["code"]>(["forbidden", "not_found", "validation", "refused", "config"]);

/**
 * The result of a widget's snippet. A snippet that only reads runs by itself when its card first comes near the
 * viewport; any other one only runs when `run` is called. At most four snippets of a dashboard run at a time, and
 * widgets of the same snippet share its result.
 *
 * @example
 * const { ref, phase, data, run } = useWidgetResult(widget, { autoRefresh: 60 });
 */
export function useWidgetResult(
	widget: Widget,
	{ autoRefresh: own, snippets }: UseWidgetResultOptions = {},
): UseWidgetResultReturn {
	const { client } = useAkuaContext("useWidgetResult");
	const queryClient = useAkuaQueryClient("useWidgetResult");
	const source = useSnippetSource(snippets);
	const snippetId = isSnippetWidget(widget) ? widget.snippet_id : undefined;
	const snippet = snippetId === undefined ? undefined : source.find(snippetId);
	const isByItself = runsByItself(snippet);
	const id = snippetId ?? "";
	const etag = snippet?.etag ?? undefined;
	const { run: press, ...result } = useSnippetResult(id, { etag });
	const { status, fetchStatus, error, dataUpdatedAt, errorUpdatedAt } = result;
	const isFetching = fetchStatus === "fetching";

	const [element, ref] = useState<HTMLElement | null>(null);
	const { queue, timers } = runsOf(queryClient, widget.dashboard_id);
	const queryKey = useMemo(() => akuaKeys.snippetResult(id, etag), [id, etag]);
	const key = hashKey(queryKey);
	const start = useCallback(() => runSnippet(queryClient, client, id, etag), [queryClient, client, id, etag]);
	const isWanted = isByItself && status === "pending";
	const isToCome = useFirstRun({ isWanted, isFetching, element, key, queue, start });

	const around = useAutoRefresh();
	const autoRefresh = own ?? around?.autoRefresh;
	const isHeld = around?.isPaused || around?.isHeld;
	const seconds = typeof autoRefresh === "function" ? snippet && autoRefresh(snippet) : autoRefresh;
	const lastEnd = error ? errorUpdatedAt + (error.retryAfterMs ?? 0) : dataUpdatedAt;
	const add = useCallback(() => queue.add({ key, start, isAsked: false }), [queue, key, start]);
	useRefresh({
		intervalMs: isByItself && !isHeld && !savesData() ? toIntervalMs(seconds) : undefined,
		lastEnd: lastEnd > 0 && !isFetching && !(error && refusals.has(error.code)) ? lastEnd : undefined,
		element,
		key,
		timers,
		add,
	});

	const [isAsked, setAsked] = useState(false);
	const withdraw = useRef<(() => void) | undefined>(undefined);
	useEffect(() => () => withdraw.current?.(), []);
	const run = useCallback(() => {
		if (!snippetId) return;
		setAsked(true);
		withdraw.current?.();
		withdraw.current = queue.add({
			key,
			isAsked: true,
			onStart: () => setAsked(false),
			start: () => {
				if (isByItself) return start();
				// Keeps showing this run if the snippet's version becomes known meanwhile.
				press();
				return Promise.resolve(queryClient.getQueryCache().find({ queryKey, exact: true })?.promise).catch(() => {});
			},
		});
	}, [snippetId, queue, key, isByItself, start, press, queryClient, queryKey]);

	const phase = phaseOf({ isSupported: snippetId !== undefined, result, snippet, source, isToCome, isAsked });
	return { ...result, ref, phase, snippet, source, runsByItself: isByItself, run };
}
