"use client";

import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { AkuaError } from "../client/errors/AkuaError.js";
import type { Widget } from "../contract/widget.js";
import { deleteWidgetOptions } from "../query/deleteWidgetOptions.js";
import { deletesOf } from "../query/intents/deletesOf.js";
import { failuresOf } from "../query/intents/failuresOf.js";
import type { DeleteWidgetVariables } from "../query/intents/variables.js";
import { useAkuaContext, useAkuaQueryClient } from "./AkuaContext.js";

export interface UseUndoCreateOptions {
	/** The created widget, as the API returned it. While there is none, there is nothing to undo. */
	widget: Pick<Widget, "dashboard_id" | "id" | "etag"> | undefined;
	/** Called once the widget is removed. */
	onUndone?: ((widgetId: string) => void) | undefined;
}

/** React Query's result for this widget. An `error` with the code `conflict` says that somebody changed the widget, so it stays. */
export type UseUndoCreateReturn = Pick<
	UseMutationResult<void, AkuaError, DeleteWidgetVariables>,
	"status" | "error" | "isPaused"
> & {
	/** Removes the widget, unless it was changed since. A second call while it is under way does nothing. */
	undo: () => void;
};

/**
 * Takes a created widget back: deletes it with the etag it was created with, so that nobody's later change is lost. If
 * that fails when nothing shows it any more, a form of the dashboard tells it.
 *
 * @example
 * const { status, undo } = useUndoCreate({ widget });
 */
export function useUndoCreate({ widget, onUndone }: UseUndoCreateOptions): UseUndoCreateReturn {
	const { client } = useAkuaContext("useUndoCreate");
	const queryClient = useAkuaQueryClient("useUndoCreate");
	const deletes = deletesOf(queryClient);
	const failures = failuresOf(queryClient);
	const base = deleteWidgetOptions(client);
	const [owner] = useState(() => ({}));
	const [released, setReleased] = useState<{ widgetId: string; error: AkuaError }>();
	const shownId = useRef<string | undefined>(undefined);
	useEffect(() => {
		shownId.current = widget?.id;
		return () => {
			shownId.current = undefined;
		};
	}, [widget]);

	const mutation = useMutation<void, AkuaError, DeleteWidgetVariables>(
		{
			...base,
			throwOnError: false,
			onSuccess: async (...args) => {
				await base.onSuccess(...args);
				onUndone?.(args[1].widgetId);
			},
			onError: async (...args) => {
				await base.onError(...args);
				const [error, variables] = args;
				if (shownId.current !== variables.widgetId) failures.add({ variables, error });
			},
		},
		queryClient,
	);
	const { mutateAsync, reset, variables, status, error, isPaused } = mutation;
	const undo = useCallback(() => {
		if (!widget) return;
		const { dashboard_id: dashboardId, id: widgetId, etag } = widget;
		setReleased(undefined);
		deletes
			.claim(owner, { dashboardId, widgetId, etag }, { start: mutateAsync, release: reset })
			// A mutation that is taken out of its cache while it waits says nothing by itself.
			.promise.catch((failure) => setReleased({ widgetId, error: failure }));
	}, [deletes, mutateAsync, owner, reset, widget]);

	// A mutation of an earlier widget says nothing about this one.
	if (variables && variables.widgetId === widget?.id) return { status, error, isPaused, undo };
	if (released && released.widgetId === widget?.id) {
		return { status: "error", error: released.error, isPaused: false, undo };
	}
	return { status: "idle", error: null, isPaused: false, undo };
}
