import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import { useSnippets, useWidgets } from "akua-react";
import { snippetsOptions, widgetsOptions } from "akua-react/client";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { createWorld, dashboardId } from "../../support/createWorld.js";
import { expectProblem } from "../setup/expectProblem.js";
import { renderHook } from "../support/renderHook.js";

/** The state of a server that has not awaited its prefetches, which then fail. */
function prefetchOnServer() {
	const server = createWorld({ faults: [{ times: 9, answer: { status: 503 } }] });
	const held = server.hold(/^GET/);
	const queryClient = new QueryClient();
	void queryClient.prefetchInfiniteQuery(snippetsOptions(server.akua));
	void queryClient.prefetchQuery(widgetsOptions(server.akua, dashboardId));
	const state = dehydrate(queryClient, { shouldDehydrateQuery: () => true });
	for (const { promise } of state.queries) promise?.catch(() => {});
	return { state, fail: held.release };
}

test.each(["before", "after"])(
	"a prefetch that was not awaited and fails %s the hooks render is made up for",
	async (when) => {
		// React Query's own log on the server, for each query.
		expectProblem(/dehydrated as pending ended up rejecting/);
		const { state, fail } = prefetchOnServer();
		if (when === "before") fail();
		await Promise.allSettled(when === "before" ? state.queries.map(({ promise }) => promise) : []);
		const world = createWorld();
		const host = {
			wrap: (children: ReactNode) => world.wrap(<HydrationBoundary state={state}>{children}</HydrationBoundary>),
		};
		const hook = await renderHook(host, () => ({ snippets: useSnippets(), widgets: useWidgets(dashboardId) }));
		if (when === "after") fail();
		await expect.poll(() => hook.current.widgets.data?.length).toBe(4);
		await expect.poll(() => hook.current.snippets.snippets.length).toBe(12);
		expect(hook.current.snippets).toMatchObject({ status: "success", error: null, hasNextPage: false });
	},
);
