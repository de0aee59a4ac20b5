"use client";

import type { QueryClient } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import type { Widget } from "../contract/widget.js";
import { createsOf } from "../query/intents/createsOf.js";
import type { IntentState } from "../query/intents/intent.js";
import type { CreateWidgetVariables } from "../query/intents/variables.js";

/** Subscribes to the intent of a create. While subscribed, its idempotency key does not expire. */
export function useIntent(
	queryClient: QueryClient,
	variables: CreateWidgetVariables | undefined,
): IntentState<Widget> | undefined {
	const creates = createsOf(queryClient);
	const subscribe = useCallback(
		(listener: () => void) => (variables ? creates.subscribe(variables, listener) : () => {}),
		[creates, variables],
	);
	const read = () => (variables ? creates.stateOf(variables) : undefined);
	return useSyncExternalStore(subscribe, read, read);
}
