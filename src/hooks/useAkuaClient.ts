"use client";

import type { AkuaClient } from "../client/createAkuaClient.js";
import { useAkuaContext } from "./AkuaContext.js";

/**
 * The client of the nearest AkuaProvider.
 *
 * @example
 * const akua = useAkuaClient();
 * const { data } = useQuery({ queryKey: ["dashboards"], queryFn: () => akua.dashboards.list() });
 */
export function useAkuaClient(): AkuaClient {
	return useAkuaContext("useAkuaClient").client;
}
