"use client";

import {
	type MutateOptions,
	type UseMutationOptions,
	type UseMutationResult,
	useMutation,
} from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { AkuaError } from "../client/errors/AkuaError.js";
import { type CreateWidgetInput, toCreateWidgetBody, type Widget } from "../contract/widget.js";
import { createWidgetOptions } from "../query/createWidgetOptions.js";
import { createsOf } from "../query/intents/createsOf.js";
import type { CreateWidgetVariables } from "../query/intents/variables.js";
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
export type UseCreateWidgetReturn<OnMutateResult = unknown> = Omit<
	Mutation<OnMutateResult>,
	"mutate" | "mutateAsync"
> & {
	/**
	 * Adds a widget. Another call for the same joins the first one while that is under way, your callbacks included, and
	 * for the 500 ms in which it may be the second half of a double click. To add two alike on purpose at once, give each a
	 * key of its own.
	 */
	mutate: (input: CreateWidgetInput, options?: CreateWidgetCallOptions<OnMutateResult>) => void;
	/** As `mutate`; a call that joins another one gets its promise. */
	mutateAsync: (input: CreateWidgetInput, options?: CreateWidgetCallOptions<OnMutateResult>) => Promise<Widget>;
	/** Cancels the calls under way. What was not sent yet is not applied; the outcome of the rest is unknown. */
	cancel: () => void;
};

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
export function useCreateWidget<OnMutateResult = unknown>(
	options: UseCreateWidgetOptions<OnMutateResult>,
): UseCreateWidgetReturn<OnMutateResult> {
	const [owner] = useState(() => ({}));
	const { claim, ...result } = useClaimedCreate(owner, options);
	return result;
}

/** The same for an owner that the caller chooses, with `claim`, which tells the variables of a call at once. */
export function useClaimedCreate<OnMutateResult = unknown>(
	owner: object,
	{ dashboardId, ...options }: UseCreateWidgetOptions<OnMutateResult>,
) {
	const { client } = useAkuaContext("useCreateWidget");
	const queryClient = useAkuaQueryClient("useCreateWidget");
	const creates = createsOf(queryClient);
	const base = useMemo(() => createWidgetOptions(client), [client]);

	const mutation = useMutation<Widget, AkuaError, CreateWidgetVariables, OnMutateResult>(
		{
			// A host that throws all errors to a boundary must not lose a form with what was typed into it.
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
				return base.onSettled(...args);
			},
		},
		queryClient,
	);
	const { mutateAsync: send, reset } = mutation;

	const claim = useCallback(
		(input: CreateWidgetInput, { idempotencyKey, ...callbacks }: CreateWidgetCallOptions<OnMutateResult> = {}) =>
			creates.claim(
				owner,
				{ dashboardId, body: toCreateWidgetBody(input), idempotencyKey },
				{ start: (variables) => send(variables, callbacks), release: reset },
			),
		[creates, dashboardId, owner, reset, send],
	);
	const mutateAsync = useCallback<UseCreateWidgetReturn<OnMutateResult>["mutateAsync"]>(
		(input, callOptions) => claim(input, callOptions).promise,
		[claim],
	);
	const mutate = useCallback<UseCreateWidgetReturn<OnMutateResult>["mutate"]>(
		(input, callOptions) => void mutateAsync(input, callOptions).catch(() => {}),
		[mutateAsync],
	);
	const cancel = useCallback(() => creates.cancel(owner), [creates, owner]);
	return { ...mutation, mutate, mutateAsync, cancel, claim };
}
