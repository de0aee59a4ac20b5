"use client";

import { useMutation } from "@tanstack/react-query";
import { useCallback, useRef } from "react";
import type { AkuaError } from "../client/errors/AkuaError.js";
import { type DeleteWidgetVariables, deleteWidgetOptions } from "../query/deleteWidgetOptions.js";
import { useAkuaContext, useAkuaQueryClient } from "./AkuaContext.js";

/**
 * - `offered`: the widget is there, and can be taken back
 * - `pending`, `undone`: it is being removed, and has been
 * - `changed`: somebody changed the widget since it was created, so it was left as it is
 * - `failed`: it could not be removed; undoing again is safe
 */
export type UndoStatus = "offered" | "pending" | "undone" | "changed" | "failed";

export interface UseUndoCreateOptions {
	/** The created widget, as the API returned it. While there is none, there is nothing to undo. */
	widget: DeleteWidgetVariables | undefined;
	/** Called once the widget is removed. */
	onUndone?: ((widgetId: string) => void) | undefined;
}

export interface UseUndoCreateResult {
	status: UndoStatus;
	/** Why it could not be undone. */
	error: AkuaError | null;
	/** Removes the widget, unless it was changed since. A second call while it is under way does nothing. */
	undo: () => void;
}

/**
 * Takes a created widget back: a delete with the etag that it was created with, so that nobody's later change is lost.
 *
 * @example
 * const { status, undo } = useUndoCreate({ widget });
 */
export function useUndoCreate({ widget, onUndone }: UseUndoCreateOptions): UseUndoCreateResult {
	const { client } = useAkuaContext("useUndoCreate");
	const queryClient = useAkuaQueryClient("useUndoCreate");
	const base = deleteWidgetOptions(client);
	const running = useRef<string | undefined>(undefined);
	const { mutate, variables, status, error } = useMutation<void, AkuaError, DeleteWidgetVariables>(
		{
			...base,
			onSuccess: async (...args) => {
				await base.onSuccess?.(...args);
				onUndone?.(args[1].id);
			},
			onSettled: () => {
				running.current = undefined;
			},
		},
		queryClient,
	);
	const undo = useCallback(() => {
		if (!widget || running.current === widget.id) return;
		running.current = widget.id;
		mutate(widget);
	}, [mutate, widget]);
	// A mutation that was about an earlier widget says nothing of this one.
	const own = variables?.id === widget?.id;
	return { status: own ? statusOf(status, error) : "offered", error: own ? error : null, undo };
}

const statuses = { idle: "offered", pending: "pending", success: "undone" } as const;

function statusOf(status: keyof typeof statuses | "error", error: AkuaError | null): UndoStatus {
	if (status === "error") return error?.code === "conflict" ? "changed" : "failed";
	return statuses[status];
}
