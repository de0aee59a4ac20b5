import type { QueryClient } from "@tanstack/react-query";
import type { AkuaClient } from "../client/createAkuaClient.js";
import { akuaKeys } from "./akuaKeys.js";
import { createWidgetOptions } from "./createWidgetOptions.js";
import { deleteWidgetOptions } from "./deleteWidgetOptions.js";
import { persistenceOf } from "./intents/createIntents.js";

/** Restored creates and deletes run one after the other: in parallel they would arrive in any order. */
export const restoredScope = { id: "akua-restored" };

/**
 * Tells a QueryClient how to carry out creates and deletes that it did not start: those that a persister of your own
 * restores from storage. Each keeps its idempotency key, and they go out in the order in which they were submitted.
 * Without a persister of your own, {@link persistAkuaMutations} does all of it.
 *
 * Call it before restoring, and resume once restored:
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
