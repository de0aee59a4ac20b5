import type { MutationOptions, QueryClient } from "@tanstack/react-query";
import type { AkuaClient } from "../client/createAkuaClient.js";
import type { AkuaError } from "../client/errors/AkuaError.js";
import type { Widget } from "../contract/widget.js";
import { createWidgetOptions } from "./createWidgetOptions.js";
import { deleteWidgetOptions } from "./deleteWidgetOptions.js";
import { createsOf } from "./intents/createsOf.js";
import { deletesOf } from "./intents/deletesOf.js";
import { failuresOf } from "./intents/failuresOf.js";
import { type IntentRecord, listRecords } from "./intents/intentStorage.js";
import { persistenceOf } from "./intents/perClient.js";
import type { CreateWidgetVariables, DeleteWidgetVariables } from "./intents/variables.js";
import { registerAkuaMutations, restoredScope } from "./registerAkuaMutations.js";

export interface PersistAkuaMutationsOptions {
	/** Called with each widget that was submitted before a reload and has now been added. */
	onCreated?: ((widget: Widget) => void) | undefined;
	/** Called with each create or delete that was submitted before a reload and has now failed. */
	onError?: ((error: AkuaError, variables: CreateWidgetVariables | DeleteWidgetVariables) => void) | undefined;
}

/**
 * Lets creates and deletes survive a reload while they wait for the network or are under way. Each is kept in
 * `localStorage`, and sent exactly once after the reload or by another open tab. An entry holds the dashboard's id, the
 * body and the idempotency key, never a credential. If storage is denied or full, creates work as they do without this
 * function, and the form says that they wait only while the page stays open.
 *
 * Call it once in the browser, before anything is submitted.
 *
 * @returns a function that stops taking over what other tabs left behind
 * @example
 * persistAkuaMutations(queryClient, akua, { onError: (error) => showToast(error.message) });
 */
export function persistAkuaMutations(
	queryClient: QueryClient,
	client: AkuaClient,
	{ onCreated, onError }: PersistAkuaMutationsOptions = {},
): () => void {
	const creates = createsOf(queryClient);
	const deletes = deletesOf(queryClient);
	persistenceOf(queryClient).kind = "storage";
	registerAkuaMutations(queryClient, client);
	const create = createWidgetOptions(client);
	const remove = deleteWidgetOptions(client);

	const fail = (error: AkuaError, variables: CreateWidgetVariables | DeleteWidgetVariables) => {
		// Another tab has taken it over.
		if (error.code === "aborted") return;
		failuresOf(queryClient).add({ variables, error });
		onError?.(error, variables);
	};
	const restoreCreate = (variables: CreateWidgetVariables) =>
		addPaused(queryClient, variables, {
			...create,
			onSuccess: async (...args) => {
				await create.onSuccess(...args);
				onCreated?.(args[0]);
			},
			onError: async (...args) => {
				await create.onError(...args);
				fail(args[0], variables);
			},
		});
	const restoreDelete = (variables: DeleteWidgetVariables) =>
		addPaused(queryClient, variables, {
			...remove,
			onError: async (...args) => {
				await remove.onError(...args);
				fail(args[0], variables);
			},
		});
	const restore = () => {
		const submittedAt = ({ record }: { record: IntentRecord }) => record.claimedAt ?? record.at;
		for (const { id, record } of listRecords().sort((a, b) => submittedAt(a) - submittedAt(b))) {
			const { variables } = record;
			if (isCreate(variables) && creates.restore(id, record, variables)) restoreCreate(variables);
			if (isDelete(variables) && deletes.restore(id, record, variables)) restoreDelete(variables);
		}
		void queryClient.resumePausedMutations();
	};
	restore();
	// React Query's onlineManager would do, but importing it would load React.
	addEventListener("online", restore);
	return () => removeEventListener("online", restore);
}

/** Adds a mutation to the cache as React Query's own `hydrate` does. */
function addPaused<Data, Variables>(
	queryClient: QueryClient,
	variables: Variables,
	options: MutationOptions<Data, AkuaError, Variables>,
): void {
	queryClient.getMutationCache().build(
		queryClient,
		{ ...options, scope: restoredScope },
		{
			context: undefined,
			data: undefined,
			error: null,
			failureCount: 0,
			failureReason: null,
			isPaused: true,
			status: "pending",
			submittedAt: Date.now(),
			variables,
		},
	);
}

function isCreate(variables: unknown): variables is CreateWidgetVariables {
	return has(variables, "dashboardId") && has(variables, "body") && has(variables, "idempotencyKey");
}

function isDelete(variables: unknown): variables is DeleteWidgetVariables {
	return has(variables, "dashboardId") && has(variables, "widgetId") && has(variables, "etag");
}

function has(value: unknown, name: string): boolean {
	return typeof value === "object" && value !== null && name in value;
}
