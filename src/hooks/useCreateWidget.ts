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
import type { ClaimOwner } from "../query/intents/createClaims.js";
import { createsOf } from "../query/intents/createsOf.js";
import type { CreateWidgetVariables } from "../query/intents/variables.js";
import { noScope } from "../query/options.js";
import { useAkuaContext, useAkuaQueryClient } from "./AkuaContext.js";

type OwnOptions = "mutationKey" | "mutationFn" | "retry" | "retryDelay" | "scope";

/** React Query's mutation options, without those that the library sets itself. */
export interface UseCreateWidgetOptions<OnMutateResult = unknown>
	extends Omit<UseMutationOptions<Widget, AkuaError, CreateWidgetVariables, OnMutateResult>, OwnOptions> {
	/** The dashboard to add widgets to. */
	dashboardId: string;
}

export interface CreateWidgetCallOptions<OnMutateResult = unknown>
	extends MutateOptions<Widget, AkuaError, CreateWidgetVariables, OnMutateResult> {
	/** Your own key for this intent, 1–64 visible ASCII characters. @default a key that the library creates and keeps */
	idempotencyKey?: string | undefined;
}

interface ClaimOptions<OnMutateResult> extends CreateWidgetCallOptions<OnMutateResult> {
	/** The place that the position was made from. */
	placed?: Pick<CreateWidgetVariables, "place" | "instead"> | undefined;
	/** When it was pressed, by `clockNow`. @default now */
	pressedAt?: number | undefined;
}

type Mutation<OnMutateResult> = UseMutationResult<Widget, AkuaError, CreateWidgetVariables, OnMutateResult>;

/** React Query's result, except that `mutate` and `mutateAsync` take the widget to create. */
export type UseCreateWidgetReturn<OnMutateResult = unknown> = Omit<
	Mutation<OnMutateResult>,
	"mutate" | "mutateAsync"
> & {
	/**
	 * Adds a widget. A second call with the same input joins the first one while that is under way, and for the 500 ms in
	 * which it may be the second half of a double click. Its callbacks run too. To add two identical widgets at once,
	 * give each call its own key.
	 */
	mutate: (input: CreateWidgetInput, options?: CreateWidgetCallOptions<OnMutateResult>) => void;
	/** Like `mutate`. A call that joins another one returns that call's promise. */
	mutateAsync: (input: CreateWidgetInput, options?: CreateWidgetCallOptions<OnMutateResult>) => Promise<Widget>;
	/** Cancels all calls under way. Those not sent yet are not applied; the outcome of the others is unknown. */
	cancel: () => void;
};

/**
 * Adds widgets to a dashboard: `POST /dashboards/{id}/widgets`, exactly once for each intent.
 *
 * The created widget is in the dashboard's cached list at once. Your `onSuccess`, `onError` and `onSettled` run even if
 * the component has unmounted by then. Errors are {@link AkuaError}s whose `outcome` says whether the widget may have
 * been added.
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

/** As `useCreateWidget`, for an owner that the caller chooses. `claim` returns a call's variables synchronously. */
export function useClaimedCreate<OnMutateResult = unknown>(
	owner: ClaimOwner,
	{ dashboardId, ...options }: UseCreateWidgetOptions<OnMutateResult>,
) {
	const { client } = useAkuaContext("useCreateWidget");
	const queryClient = useAkuaQueryClient("useCreateWidget");
	const creates = createsOf(queryClient);
	const base = useMemo(() => createWidgetOptions(client), [client]);

	const mutation = useMutation<Widget, AkuaError, CreateWidgetVariables, OnMutateResult>(
		{
			// A default of `true` in the host's QueryClient would unmount the form, and lose what was typed.
			throwOnError: false,
			...options,
			...base,
			...noScope,
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
		(
			input: CreateWidgetInput,
			{ idempotencyKey, placed, pressedAt, ...callbacks }: ClaimOptions<OnMutateResult> = {},
		) =>
			creates.claim(
				owner,
				{ dashboardId, body: toCreateWidgetBody(input), idempotencyKey, ...placed },
				{ start: (variables) => send(variables, callbacks), release: reset },
				pressedAt,
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
