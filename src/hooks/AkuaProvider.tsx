"use client";

import type { QueryClient } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import type { AkuaClient } from "../client/createAkuaClient.js";
import type { MessageOverrides } from "../messages/types.js";
import { AkuaContext } from "./AkuaContext.js";

export interface AkuaProviderProps {
	/** Speaks to the API. Make it once, outside of components. */
	client: AkuaClient;
	/** Holds what was read. @default the one of the QueryClientProvider above */
	queryClient?: QueryClient | undefined;
	/** Words of your own, in place of the English ones. */
	messages?: MessageOverrides | undefined;
	/** BCP 47 tag that numbers are written in. @default the browser's language */
	locale?: string | undefined;
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
export function AkuaProvider({ client, queryClient, messages, locale, children }: AkuaProviderProps) {
	const value = useMemo(() => ({ client, queryClient, messages, locale }), [client, queryClient, messages, locale]);
	return <AkuaContext.Provider value={value}>{children}</AkuaContext.Provider>;
}
