"use client";

import type { AkuaClient } from "../client/createAkuaClient.js";
import { useAkuaContext } from "./AkuaContext.js";

/** The client of the nearest AkuaProvider. */
export function useAkuaClient(): AkuaClient {
	return useAkuaContext("useAkuaClient").client;
}
