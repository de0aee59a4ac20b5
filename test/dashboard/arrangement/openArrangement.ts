import { QueryClient } from "@tanstack/react-query";
import { createAkuaClient, widgetsOptions } from "akua-react/client";
import type { FakeAkua } from "akua-react/testing";
import { createArrangement } from "../../../src/dashboard/arrangement/createArrangement.js";

export const dashboardId = "dash_overview";

/** The arrangement of a dashboard as one page has it. */
export async function openArrangement(fake: FakeAkua, fetch: typeof globalThis.fetch = fake.fetch) {
	const queryClient = new QueryClient();
	const akua = createAkuaClient({ token: fake.token, fetch, maxRetries: 1, timeoutMs: 2000 });
	const arrangement = createArrangement(queryClient, akua, dashboardId);
	/** Reads the widgets from the server. */
	const load = () => queryClient.fetchQuery({ ...widgetsOptions(akua, dashboardId), staleTime: 0 });
	await load();
	return {
		...arrangement,
		...arrangement.actions,
		load,
		ids: () => arrangement.shown().map(({ id }) => id),
		/** Waits until nothing is being saved. */
		idle: () =>
			new Promise<void>((resolve) => {
				const check = () => {
					const { status, pending } = arrangement.getState();
					const isOpen = pending.some(({ state }) => state !== "conflict");
					if (status === "stalled" || (status === "idle" && !isOpen)) {
						stop();
						resolve();
					}
				};
				const stop = arrangement.subscribe(check);
				check();
			}),
	};
}

/** The widgets of the server, in order, without what differs from write to write. */
export function serverOrder(fake: FakeAkua) {
	return fake.widgets(dashboardId).map(({ id, col_span, display_type }) => ({ id, col_span, display_type }));
}

export function writes(fake: FakeAkua) {
	return fake.requests.filter(({ method }) => method !== "GET");
}
