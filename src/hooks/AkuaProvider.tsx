"use client";

import type { QueryClient } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import type { AkuaClient } from "../client/createAkuaClient.js";
import type { Messages } from "../messages/types.js";
import { AkuaContext } from "./AkuaContext.js";
import type { ColorScheme } from "./useColorScheme.js";

export interface AkuaProviderProps {
	/** Calls the API. Create it once, outside of components. */
	client: AkuaClient;
	/** The cache. @default that of the nearest QueryClientProvider */
	queryClient?: QueryClient | undefined;
	/** Messages that override the English ones. */
	messages?: Messages | undefined;
	/** BCP 47 tag for formatting numbers. If it is not valid, the nearest valid one is used. @default the browser's language; English in server-rendered markup */
	locale?: string | undefined;
	/** @default the page's `.dark` or `data-theme`, else the system's */
	colorScheme?: ColorScheme | undefined;
	children?: ReactNode;
}

/**
 * Provides the hooks and components below it with a client.
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
