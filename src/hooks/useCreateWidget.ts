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
import type { AkuaEventListener } from "../client/events.js";
import { type CreateWidgetInput, toCreateWidgetBody, type Widget } from "../contract/widget.js";
import { createWidgetOptions } from "../query/createWidgetOptions.js";
import { type CreateWidgetVariables, claimKey, digest, settleKey } from "../query/intents.js";
import { useAkuaContext, useAkuaQueryClient } from "./AkuaContext.js";

type OwnOptions = "mutationKey" | "mutationFn" | "retry" | "retryDelay" | "scope";

/** All of React Query's mutation options but those that the library must own to make one widget of one intent. */
export interface UseCreateWidgetOptions<OnMutateResult = unknown>
	extends Omit<UseMutationOptions<Widget, AkuaError, CreateWidgetVariables, OnMutateResult>, OwnOptions> {
	/** The dashboard that gets the widget. */
	dashboardId: string;
	/** Called with the client's events of each create. */
	onEvent?: AkuaEventListener | undefined;
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
	/** Adds a widget. While a call is under way, your callbacks included, another one for the same intent sends nothing. */
	mutate: (input: CreateWidgetInput, options?: CreateWidgetCallOptions<OnMutateResult>) => void;
	/** As `mutate`; a second call gets the first one's promise. */
	mutateAsync: (input: CreateWidgetInput, options?: CreateWidgetCallOptions<OnMutateResult>) => Promise<Widget>;
	/** Cancels the calls that are under way. What was not sent yet is not applied; the outcome of the rest is unknown. */
	cancel: () => void;
};

interface InFlight {
	intent: string;
	promise: Promise<Widget>;
	controller: AbortController;
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
	onEvent,
	...options
}: UseCreateWidgetOptions<OnMutateResult>): UseCreateWidgetResult<OnMutateResult> {
	const { client } = useAkuaContext("useCreateWidget");
	const queryClient = useAkuaQueryClient("useCreateWidget");
	const [inFlight] = useState(() => new Map<CreateWidgetVariables, InFlight>());
	const [signals] = useState(() => new WeakMap<CreateWidgetVariables, AbortSignal>());
	const base = useMemo(
		() => createWidgetOptions(client, (variables) => ({ signal: signals.get(variables), onEvent })),
		[client, signals, onEvent],
	);

	const mutation = useMutation<Widget, AkuaError, CreateWidgetVariables, OnMutateResult>(
		{
			// A host that throws all errors to a boundary must not lose a form, with what was typed into it.
			throwOnError: false,
			...options,
			...base,
			onSuccess: async (...args) => {
				await base.onSuccess(...args);
				return options.onSuccess?.(...args);
			},
			onError: async (...args) => {
				await base.onError(...args);
				return options.onError?.(...args);
			},
			onSettled: async (...args) => {
				await options.onSettled?.(...args);
				await base.onSettled(...args);
				// Not before: while a host's callback reads the list again, a second press is still a double click.
				inFlight.delete(args[2]);
			},
		},
		queryClient,
	);
	const { mutateAsync: send, reset } = mutation;
	const cache = queryClient.getMutationCache();

	const mutateAsync = useCallback(
		(input: CreateWidgetInput, { idempotencyKey, ...callbacks }: CreateWidgetCallOptions<OnMutateResult> = {}) => {
			const body = toCreateWidgetBody(input);
			const intent = `${digest(dashboardId, body)} ${idempotencyKey ?? ""}`;
			for (const running of inFlight.values()) if (running.intent === intent) return running.promise;

			const variables = { dashboardId, body, idempotencyKey: idempotencyKey ?? claimKey(dashboardId, body) };
			const controller = new AbortController();
			signals.set(variables, controller.signal);
			let unsubscribe = () => {};
			const promise = new Promise<Widget>((resolve, reject) => {
				// Out of its cache, a paused mutation is never resumed and never ends, whoever took it out: `cancel`, or a host
				// that clears its QueryClient.
				unsubscribe = cache.subscribe(({ type, mutation }) => {
					if (type !== "removed" || mutation.state.variables !== variables || !mutation.state.isPaused) return;
					const outcome = settleKey(variables, "not_applied");
					reject(new AkuaAbortError({ outcome, attempts: 0, idempotencyKey: variables.idempotencyKey }));
					reset();
				});
				send(variables, callbacks).then(resolve, reject);
			}).finally(() => {
				unsubscribe();
				inFlight.delete(variables);
			});
			inFlight.set(variables, { intent, promise, controller });
			return promise;
		},
		[cache, dashboardId, inFlight, reset, send, signals],
	);

	const cancel = useCallback(() => {
		for (const [variables, { controller }] of inFlight) {
			const paused = cache.find({ predicate: ({ state }) => state.isPaused && state.variables === variables });
			controller.abort();
			// React Query has no other way to end a paused mutation.
			if (paused) cache.remove(paused);
		}
	}, [cache, inFlight]);

	const mutate = useCallback<UseCreateWidgetResult<OnMutateResult>["mutate"]>(
		(input, callOptions) => void mutateAsync(input, callOptions).catch(() => {}),
		[mutateAsync],
	);
	return { ...mutation, mutate, mutateAsync, cancel };
}
