"use client";

import { type QueryClient, QueryClientContext } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { AkuaClient } from "../client/createAkuaClient.js";
import type { Messages } from "../messages/types.js";
import type { ColorScheme } from "./useColorScheme.js";

export interface AkuaContextValue {
	client: AkuaClient;
	queryClient: QueryClient | undefined;
	messages: Messages | undefined;
	locale: string | undefined;
	colorScheme: ColorScheme | undefined;
}

export const AkuaContext = createContext<AkuaContextValue | undefined>(undefined);

/** The value of the nearest provider. Without one, the error names the component or hook that needs it. */
export function useAkuaContext(consumer: string): AkuaContextValue {
	const value = useContext(AkuaContext);
	if (!value) {
		throw new Error(
			`${consumer} needs an AkuaProvider above it: <AkuaProvider client={createAkuaClient({ baseUrl: "/api/akua" })}>.`,
		);
	}
	return value;
}

/** The provider's `queryClient`, or else React Query's own. */
export function useAkuaQueryClient(consumer: string): QueryClient {
	const { queryClient } = useAkuaContext(consumer);
	const hosts = useContext(QueryClientContext);
	const found = queryClient ?? hosts;
	if (!found) {
		throw new Error(
			`${consumer} needs a QueryClient: put a QueryClientProvider above AkuaProvider, or give AkuaProvider a queryClient. ` +
				"If there is one, two copies of @tanstack/react-query are installed: `npm ls @tanstack/react-query` shows them.",
		);
	}
	return found;
}
