"use client";

import {
	type MutateOptions,
	type UseMutationOptions,
	type UseMutationResult,
	useMutation,
} from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { AkuaAbortError } from "../client/errors/AkuaAbortError.js";
import type { AkuaError } from "../client/errors/AkuaError.js";
import { limits } from "../contract/limits.js";
import type { CreateWidgetInput, Widget } from "../contract/widget.js";
import { type CreateWidgetVariables, createWidgetOptions } from "../query/createWidgetOptions.js";
import { claimKey, settleKey } from "../query/intents.js";
import { useAkuaContext, useAkuaQueryClient } from "./AkuaContext.js";

type OwnOptions = "mutationKey" | "mutationFn" | "retry" | "retryDelay" | "scope";

/** All of React Query's mutation options but those that the library must own to make one widget of one intent. */
export interface UseCreateWidgetOptions<OnMutateResult = unknown>
	extends Omit<UseMutationOptions<Widget, AkuaError, CreateWidgetVariables, OnMutateResult>, OwnOptions> {
	/** The dashboard that gets the widget. */
	dashboardId: string;
}

export interface CreateWidgetCallOptions<OnMutateResult = unknown>
	extends MutateOptions<Widget, AkuaError, CreateWidgetVariables, OnMutateResult> {
	/** A key of your own for this intent, 1–64 visible ASCII characters. @default one that the library keeps for it */
	idempotencyKey?: string | undefined;
}

type Mutation<OnMutateResult> = UseMutationResult<Widget, AkuaError, CreateWidgetVariables, OnMutateResult>;

/** React Query's result, whose `mutate` and `mutateAsync` take what is to be created. */
export type UseCreateWidgetResult<OnMutateResult = unknown> = Omit<
	Mutation<OnMutateResult>,
	"mutate" | "mutateAsync"
> & {
	/** Adds a widget. The same intent, asked for again while it is under way, is not sent again. */
	mutate: (input: CreateWidgetInput, options?: CreateWidgetCallOptions<OnMutateResult>) => void;
	/** As `mutate`; a second call gets the first one's promise. */
	mutateAsync: (input: CreateWidgetInput, options?: CreateWidgetCallOptions<OnMutateResult>) => Promise<Widget>;
	/** Ends what is under way. What was not sent is not applied; the outcome of the rest is unknown. */
	cancel: () => void;
};

interface InFlight {
	promise: Promise<Widget>;
	controller: AbortController;
	dropPaused: () => void;
}

/**
 * Adds widgets to a dashboard: `POST /dashboards/{id}/widgets`, exactly once for each intent.
 *
 * The created widget is in the dashboard's cached list at once. Your `onSuccess`, `onError` and `onSettled` run too,
 * also when the component that asked is gone by then. Errors are {@link AkuaError}s whose `outcome` says whether the
 * widget may have been added.
 *
 * @example
 * const { mutate, isPending } = useCreateWidget({ dashboardId, onSuccess: (widget) => scrollTo(widget.id) });
 * mutate({ snippet_id: "snip_1", display_type: "table" });
 */
export function useCreateWidget<OnMutateResult = unknown>({
	dashboardId,
	...options
}: UseCreateWidgetOptions<OnMutateResult>): UseCreateWidgetResult<OnMutateResult> {
	const { client } = useAkuaContext("useCreateWidget");
	const queryClient = useAkuaQueryClient("useCreateWidget");
	const [inFlight] = useState(() => new Map<string, InFlight>());
	const base = useMemo(
		() => createWidgetOptions(client, (key) => inFlight.get(key)?.controller.signal),
		[client, inFlight],
	);

	const mutation = useMutation<Widget, AkuaError, CreateWidgetVariables, OnMutateResult>(
		{
			...options,
			mutationKey: base.mutationKey,
			...(base.mutationFn && { mutationFn: base.mutationFn }),
			retry: 0,
			onSuccess: async (...args) => {
				await base.onSuccess?.(...args);
				return options.onSuccess?.(...args);
			},
			onError: async (...args) => {
				await base.onError?.(...args);
				return options.onError?.(...args);
			},
		},
		queryClient,
	);
	const { mutateAsync: send, reset } = mutation;

	const mutateAsync = useCallback(
		(input: CreateWidgetInput, { idempotencyKey, ...callbacks }: CreateWidgetCallOptions<OnMutateResult> = {}) => {
			const body = { ...input, col_span: input.col_span ?? limits.colSpan.default };
			const key = idempotencyKey ?? claimKey(dashboardId, body);
			const running = inFlight.get(key);
			if (running) return running.promise;

			let dropPaused = () => {};
			const promise = new Promise<Widget>((resolve, reject) => {
				dropPaused = () => {
					settleKey(dashboardId, body, "not_applied");
					reject(new AkuaAbortError({ outcome: "not_applied", attempts: 0, idempotencyKey: key }));
				};
				send({ dashboardId, body, idempotencyKey: key }, callbacks).then(resolve, reject);
			}).finally(() => inFlight.delete(key));
			inFlight.set(key, { promise, controller: new AbortController(), dropPaused });
			return promise;
		},
		[dashboardId, inFlight, send],
	);

	const cancel = useCallback(() => {
		const cache = queryClient.getMutationCache();
		for (const [key, { controller, dropPaused }] of inFlight) {
			const paused = cache.find<Widget, AkuaError, CreateWidgetVariables>({
				mutationKey: base.mutationKey,
				predicate: ({ state }) => state.isPaused && isIntent(state.variables, key),
			});
			if (paused) {
				// React Query has no way to end a paused mutation; out of its cache, it is never resumed.
				cache.remove(paused);
				dropPaused();
				reset();
			} else controller.abort();
		}
	}, [base, inFlight, queryClient, reset]);

	const mutate = useCallback<UseCreateWidgetResult<OnMutateResult>["mutate"]>(
		(input, callOptions) => void mutateAsync(input, callOptions).catch(() => {}),
		[mutateAsync],
	);
	return { ...mutation, mutate, mutateAsync, cancel };
}

function isIntent(variables: unknown, key: string): boolean {
	return (
		typeof variables === "object" &&
		variables !== null &&
		"idempotencyKey" in variables &&
		variables.idempotencyKey === key
	);
}
