import type { QueryClient } from "@tanstack/react-query";
import type { AkuaClient } from "../client/createAkuaClient.js";
import { akuaKeys } from "./akuaKeys.js";
import { createWidgetOptions } from "./createWidgetOptions.js";

/**
 * Tells a QueryClient how to carry out creates that it did not start: those that were waiting for the network when
 * the page was closed and are restored from storage. Each keeps its idempotency key, and they go out in the order
 * in which they were submitted.
 *
 * Call it before restoring, and resume once restored:
 *
 * @example
 * registerAkuaMutations(queryClient, akua);
 * await persistQueryClientRestore({ queryClient, persister });
 * await queryClient.resumePausedMutations();
 */
export function registerAkuaMutations(queryClient: QueryClient, client: AkuaClient): void {
	queryClient.setMutationDefaults(akuaKeys.createWidget(), {
		...createWidgetOptions(client),
		// One after the other: in parallel, the order in which they arrive would be anybody's guess.
		scope: { id: "akua-create-widget" },
	});
}
