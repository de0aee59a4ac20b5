"use client";

import type { QueryClient } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import type { AkuaClient } from "../client/createAkuaClient.js";
import type { Messages } from "../messages/types.js";
import { AkuaContext } from "./AkuaContext.js";
import type { ColorScheme } from "./useColorScheme.js";

export interface AkuaProviderProps {
	/** Speaks to the API. Make it once, outside of components. */
	client: AkuaClient;
	/** Holds what was read. @default the one of the QueryClientProvider above */
	queryClient?: QueryClient | undefined;
	/** Texts of your own, in place of the English ones. */
	messages?: Messages | undefined;
	/** BCP 47 tag that numbers are written in. @default the browser's language; English in what a server renders */
	locale?: string | undefined;
	/** Light or dark. @default what the page says by `.dark` or `data-theme`, or else the system */
	colorScheme?: ColorScheme | undefined;
	children?: ReactNode;
}

/**
 * Gives the hooks and components below it their client.
 *
 * @example
 * <QueryClientProvider client={queryClient}>
 *   <AkuaProvider client={akua}>…</AkuaProvider>
 * </QueryClientProvider>
 */
export function AkuaProvider({ client, queryClient, messages, locale, colorScheme, children }: AkuaProviderProps) {
	const value = useMemo(
		() => ({ client, queryClient, messages, locale, colorScheme }),
		[client, queryClient, messages, locale, colorScheme],
	);
	return <AkuaContext.Provider value={value}>{children}</AkuaContext.Provider>;
}
