"use client";

import { useSyncExternalStore } from "react";
import { useAkuaContext, useAkuaQueryClient } from "../hooks/AkuaContext.js";
import { arrangementsOf } from "./arrangement/arrangements.js";
import type { Arrangement } from "./arrangement/createArrangement.js";

/** The arrangement of a dashboard, once anything on the page has made one. */
export function useKnownArrangement(dashboardId: string): Arrangement | undefined {
	const { client } = useAkuaContext("Dashboard.Root");
	const { subscribe, get } = arrangementsOf(useAkuaQueryClient("Dashboard.Root"));
	return useSyncExternalStore(
		subscribe,
		() => get(client, dashboardId),
		() => undefined,
	);
}
