import { focusManager, onlineManager, QueryClient, QueryObserver } from "@tanstack/react-query";
import { createAkuaClient, snippetResultOptions } from "akua-react/client";
import { createFakeAkua, type FakeAkuaOptions } from "akua-react/testing";
import { afterEach, beforeEach, expect, test } from "vitest";

/** Every setting by which a host makes React Query fetch more often. */
const eager = {
	queries: {
		retry: 3,
		retryDelay: 0,
		staleTime: 0,
		refetchOnMount: "always",
		refetchOnWindowFocus: "always",
		refetchOnReconnect: "always",
	},
} as const;

function createHost(options: FakeAkuaOptions = {}) {
	const fake = createFakeAkua({ results: { snip_quota: 42 }, ...options });
	const akua = createAkuaClient({ token: fake.token, fetch: fake.fetch, maxRetries: 3 });
	const queryClient = new QueryClient({ defaultOptions: eager });
	queryClient.mount();
	const runs = () => fake.requests.filter(({ call }) => call === "executeSnippet").length;
	const refocus = () => {
		focusManager.setFocused(false);
		focusManager.setFocused(true);
		onlineManager.setOnline(false);
		onlineManager.setOnline(true);
	};
	/** Everything that refetches what is in the cache. */
	const refetchAll = async () => {
		refocus();
		await queryClient.refetchQueries();
		await queryClient.invalidateQueries({ refetchType: "all" });
		refocus();
		await queryClient.refetchQueries({ type: "inactive" });
	};
	return { akua, queryClient, runs, refocus, refetchAll };
}

const managers = () => {
	focusManager.setFocused(undefined);
	onlineManager.setOnline(true);
};
beforeEach(managers);
afterEach(managers);

test("fetchQuery runs the snippet once, and refetching everything does not run it again", async () => {
	const { akua, queryClient, runs, refetchAll } = createHost();
	const options = snippetResultOptions(akua, "snip_quota", "v1");
	expect((await queryClient.fetchQuery(options)).result).toBe(42);
	await refetchAll();
	expect(runs()).toBe(1);
	expect(queryClient.getQueryData(options.queryKey)?.result).toBe(42);
	expect((await queryClient.fetchQuery(snippetResultOptions(akua, "snip_quota", "v1"))).result).toBe(42);
	expect(runs()).toBe(1);
});

test("a failed run is not repeated when the host refetches everything, and stays a failure", async () => {
	const { akua, queryClient, runs, refetchAll } = createHost({
		faults: [{ call: "executeSnippet", answer: { status: 503 } }],
	});
	const options = snippetResultOptions(akua, "snip_quota");
	await expect(queryClient.fetchQuery(options)).rejects.toMatchObject({ code: "server_error" });
	await refetchAll();
	expect(runs()).toBe(1);
	expect(queryClient.getQueryState(options.queryKey)?.error).toMatchObject({ code: "server_error" });
});

test("a failed run can be repeated on purpose", async () => {
	const { akua, queryClient, runs } = createHost({ faults: [{ call: "executeSnippet", answer: { status: 503 } }] });
	const run = () => queryClient.fetchQuery(snippetResultOptions(akua, "snip_quota"));
	await expect(run()).rejects.toMatchObject({ code: "server_error" });
	expect((await run()).result).toBe(42);
	expect(runs()).toBe(2);
});

test("a host that enables the options runs the snippet once, whatever happens to its page", async () => {
	const { akua, queryClient, runs, refetchAll } = createHost();
	const options = { ...snippetResultOptions(akua, "snip_quota"), enabled: true };
	const observer = new QueryObserver(queryClient, options);
	const unsubscribe = observer.subscribe(() => {});
	await expect.poll(() => observer.getCurrentResult().data?.result).toBe(42);
	await refetchAll();
	unsubscribe();
	await refetchAll();
	expect(runs()).toBe(1);
});

test("a host that enables the options does not repeat a failed run on focus, on reconnect or on mount", async () => {
	const { akua, queryClient, runs, refocus } = createHost({
		faults: [{ call: "executeSnippet", answer: { status: 503 }, times: 9 }],
	});
	const observe = () =>
		new QueryObserver(queryClient, { ...snippetResultOptions(akua, "snip_quota"), enabled: true }).subscribe(() => {});
	const unsubscribe = observe();
	await expect.poll(() => queryClient.isFetching() === 0 && runs()).toBe(1);
	refocus();
	unsubscribe();
	observe();
	refocus();
	expect(queryClient.isFetching()).toBe(0);
	expect(runs()).toBe(1);
});
