import { type DefaultOptions, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AkuaProvider, type AkuaProviderProps } from "akua-react";
import { type AkuaClientOptions, createAkuaClient } from "akua-react/client";
import { createFakeAkua, type FakeAkua, type FakeAkuaOptions } from "akua-react/testing";
import type { ReactNode } from "react";
import { createNetwork } from "./createNetwork.js";

export const dashboardId = "dash_overview";

export interface WorldOptions extends FakeAkuaOptions {
	/** The API of another world, as in another tab of the same user. */
	fake?: FakeAkua;
	/** Options of the client, which does not retry by default. */
	client?: AkuaClientOptions;
	/** The host's default options for queries and mutations. */
	defaults?: DefaultOptions;
	provider?: Pick<AkuaProviderProps, "messages" | "locale" | "colorScheme">;
}

export type World = ReturnType<typeof createWorld>;

/** A host around the fake API: a client, a QueryClient, providers and a network that can hold requests. */
export function createWorld({ fake: given, client, defaults, provider, ...fakeOptions }: WorldOptions = {}) {
	const fake = given ?? createFakeAkua(fakeOptions);
	const { fetch, hold } = createNetwork(fake.fetch);
	const akua = createAkuaClient({ token: fake.token, fetch, maxRetries: 0, ...client });
	const queryClient = new QueryClient(defaults && { defaultOptions: defaults });
	const wrap = (children: ReactNode) => (
		<QueryClientProvider client={queryClient}>
			<AkuaProvider client={akua} {...provider}>
				{children}
			</AkuaProvider>
		</QueryClientProvider>
	);
	return { fake, akua, queryClient, hold, wrap };
}

/** The creates that reached the API, oldest first. */
export function creates(fake: FakeAkua) {
	return fake.requests.filter(({ call }) => call === "createWidget");
}

/** The idempotency keys of the creates that reached the API. */
export function keys(fake: FakeAkua) {
	return creates(fake).map(({ headers }) => headers["idempotency-key"]);
}
