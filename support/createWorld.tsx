import { type DefaultOptions, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AkuaProvider, type AkuaProviderProps } from "akua-react";
import { type AkuaClientOptions, createAkuaClient } from "akua-react/client";
import { createFakeAkua, type FakeAkua, type FakeAkuaOptions } from "akua-react/testing";
import type { ReactNode } from "react";
import { createNetwork } from "./createNetwork.js";

export const dashboardId = "dash_overview";

export interface WorldOptions extends FakeAkuaOptions {
	/** The API of another world, as another tab of the same user has it. */
	fake?: FakeAkua;
	/** More settings of the client, which makes one attempt here unless told otherwise. */
	client?: AkuaClientOptions;
	/** What the host set for all of its queries and mutations. */
	defaults?: DefaultOptions;
	provider?: Pick<AkuaProviderProps, "messages" | "locale" | "colorScheme">;
}

export type World = ReturnType<typeof createWorld>;

/** A host around the fake API: its client, its QueryClient, its providers, and a hand on the network. */
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

/** The creates that reached the API, the oldest first. */
export function creates(fake: FakeAkua) {
	return fake.requests.filter(({ call }) => call === "createWidget");
}

/** The idempotency keys that they came with. */
export function keys(fake: FakeAkua) {
	return creates(fake).map(({ headers }) => headers["idempotency-key"]);
}
