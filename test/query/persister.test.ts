import { dehydrate, hydrate, QueryClient } from "@tanstack/react-query";
import { createAkuaClient, snippetResultOptions, snippetsOptions, widgetsOptions } from "akua-react/client";
import { createFakeAkua } from "akua-react/testing";
import { expect, test } from "vitest";
import { dehydrateOptions } from "../../docs/samples/persist-queries.js";

const returned = { customers: [{ name: "A name that only the result holds" }] };

async function createFilledClient() {
	const fake = createFakeAkua({ results: { snip_quota: returned } });
	const akua = createAkuaClient({ token: fake.token, fetch: fake.fetch });
	const queryClient = new QueryClient();
	const { pages } = await queryClient.fetchInfiniteQuery(snippetsOptions(akua));
	await queryClient.fetchQuery(snippetResultOptions(akua, "snip_quota", "v1"));
	await queryClient.fetchQuery(widgetsOptions(akua, "dash_overview"));
	await queryClient.prefetchQuery({ queryKey: ["host"], queryFn: () => "the host's own" });
	return { queryClient, snippets: pages.flatMap((page) => page.data) };
}

const whatIsKept = (queryClient: QueryClient) => JSON.stringify(dehydrate(queryClient, dehydrateOptions));

test("a persister with the filter of the guide keeps no snippet, no source and nothing of a result", async () => {
	const { queryClient, snippets } = await createFilledClient();
	const kept = whatIsKept(queryClient);
	expect(snippets.length).toBeGreaterThan(5);
	for (const { name, code } of snippets) {
		expect(kept).not.toContain(name);
		expect(kept).not.toContain(JSON.stringify(code));
	}
	expect(kept).not.toContain("snippetResults");
	expect(kept).not.toContain(returned.customers[0]?.name);
	expect(kept).toContain("the host's own");
	expect(kept).toContain("dash_overview");
});

test("the filter holds for snippets that a server prefetched without it", async () => {
	const { queryClient } = await createFilledClient();
	const browser = new QueryClient();
	hydrate(browser, JSON.parse(JSON.stringify(dehydrate(queryClient))));
	expect(browser.getQueryData(["akua", "snippets"])).toBeDefined();
	expect(whatIsKept(browser)).not.toContain("snippets");
	expect(whatIsKept(browser)).toContain("the host's own");
});
