"use client";

import { type QueryClient, QueryClientContext } from "@tanstack/react-query";
import { useContext, useEffect, useSyncExternalStore } from "react";
import { AkuaContext } from "../hooks/AkuaContext.js";
import { type Inspection, inspectCache, readInspection, subscribe } from "./inspect/inspection.js";

/** Includes a cache, by default the nearest provider's, and returns what is known of all that are included. */
export function useInspection(given: QueryClient | undefined): Inspection {
	const provided = useContext(AkuaContext)?.queryClient;
	const hosts = useContext(QueryClientContext);
	const queryClient = given ?? provided ?? hosts;
	if (!queryClient) {
		throw new Error("The devtools need a QueryClient: put them below AkuaProvider, or give them a queryClient.");
	}
	useEffect(() => inspectCache(queryClient), [queryClient]);
	return useSyncExternalStore(subscribe, readInspection, readInspection);
}
