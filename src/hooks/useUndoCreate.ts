"use client";

import { onlineManager, type UseMutationResult, useMutation } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { AkuaError } from "../client/errors/AkuaError.js";
import type { Widget } from "../contract/widget.js";
import { deleteWidgetOptions } from "../query/deleteWidgetOptions.js";
import { deletesOf } from "../query/intents/deletesOf.js";
import { failuresOf } from "../query/intents/failuresOf.js";
import type { DeleteWidgetVariables } from "../query/intents/variables.js";
import { noScope } from "../query/options.js";
import { useAkuaContext, useAkuaQueryClient } from "./AkuaContext.js";

export interface UseUndoCreateOptions {
	/** The created widget, as the API returned it. `undefined` if there is nothing to undo. */
	widget: Pick<Widget, "dashboard_id" | "id" | "etag"> | undefined;
	/** Called once the widget has been removed. */
	onUndone?: ((widgetId: string) => void) | undefined;
}

/**
 * React Query's result for this widget. The error code `conflict` means that someone changed the widget, so it was
 * kept.
 */
export type UseUndoCreateReturn = Pick<
	UseMutationResult<void, AkuaError, DeleteWidgetVariables>,
	"status" | "error" | "isPaused"
> & {
	/** Removes the widget unless it was changed since. Does nothing while a removal is under way. */
	undo: () => void;
};

/**
 * Undoes a create: deletes the widget with the etag of its creation, so that no later change is lost. If that fails
 * after the component has unmounted, the next form of the dashboard shows the failure.
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
			...noScope,
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
			// A paused mutation that is removed from the cache never reports an error itself.
			.promise.catch((failure) => {
				setReleased({ widgetId, error: failure });
				if (failure.code === "aborted" && shownId.current !== widgetId) {
					failuresOf(queryClient).add({ variables: { dashboardId, widgetId, etag }, error: failure });
				}
			});
	}, [deletes, mutateAsync, owner, queryClient, reset, widget]);

	// Ignores the mutation of an earlier widget.
	const isShown = variables !== undefined && variables.widgetId === widget?.id;
	const isWaiting = isShown && isPaused && !onlineManager.isOnline();
	const releaseError = released && released.widgetId === widget?.id ? released.error : undefined;
	return useMemo(() => {
		if (isShown) return { status, error, isPaused: isWaiting, undo };
		if (releaseError) return { status: "error", error: releaseError, isPaused: false, undo };
		return { status: "idle", error: null, isPaused: false, undo };
	}, [isShown, isWaiting, status, error, releaseError, undo]);
}
