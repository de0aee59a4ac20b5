import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AkuaProvider } from "akua-react";
import { createAkuaClient } from "akua-react/client";
import { createFakeAkua, type FakeAkuaOptions } from "akua-react/testing";
import type { ReactNode } from "react";

/** A fake Akua, a client for it, and the providers, for tests of your own components. */
export function createTestHost(options?: FakeAkuaOptions) {
	const fake = createFakeAkua(options);
	const akua = createAkuaClient({ token: fake.token, fetch: fake.fetch, maxRetries: 0 });
	const queryClient = new QueryClient();
	const wrapper = ({ children }: { children: ReactNode }) => (
		<QueryClientProvider client={queryClient}>
			<AkuaProvider client={akua}>{children}</AkuaProvider>
		</QueryClientProvider>
	);
	return { fake, wrapper };
}
