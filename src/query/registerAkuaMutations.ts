import type { QueryClient } from "@tanstack/react-query";
import type { AkuaClient } from "../client/createAkuaClient.js";
import { akuaKeys } from "./akuaKeys.js";
import { createWidgetOptions } from "./createWidgetOptions.js";
import { deleteWidgetOptions } from "./deleteWidgetOptions.js";
import { persistenceOf } from "./intents/perClient.js";

/** Restored creates and deletes run one at a time: in parallel they would arrive in any order. */
export const restoredScope = { id: "akua-restored" };

/**
 * Lets a QueryClient resume creates and deletes that your own persister restores from storage. Each keeps its
 * idempotency key, and they are sent in the order of their submits. Without a persister of your own, use
 * {@link persistAkuaMutations} instead.
 *
 * Call it before restoring, then resume:
 *
 * @example
 * registerAkuaMutations(queryClient, akua);
 * await persistQueryClientRestore({ queryClient, persister });
 * await queryClient.resumePausedMutations();
 */
export function registerAkuaMutations(queryClient: QueryClient, client: AkuaClient): void {
	const persistence = persistenceOf(queryClient);
	if (persistence.kind === "none") persistence.kind = "host";
	queryClient.setMutationDefaults(akuaKeys.createWidget(), { ...createWidgetOptions(client), scope: restoredScope });
	queryClient.setMutationDefaults(akuaKeys.deleteWidget(), { ...deleteWidgetOptions(client), scope: restoredScope });
}
