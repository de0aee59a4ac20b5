"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AkuaProvider } from "akua-react";
import { createAkuaClient } from "akua-react/client";
import { type ReactNode, useState } from "react";

// With `basePath: "/shop"` in next.config.ts, this is "/shop/api/akua".
const akua = createAkuaClient({ baseUrl: "/api/akua" });

export function Providers({ children }: { children: ReactNode }) {
	// One for each visitor: on the server, a module lives for all of them.
	const [queryClient] = useState(() => new QueryClient());
	return (
		<QueryClientProvider client={queryClient}>
			<AkuaProvider client={akua} locale="en">
				{children}
			</AkuaProvider>
		</QueryClientProvider>
	);
}
