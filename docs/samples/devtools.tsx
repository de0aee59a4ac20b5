import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AkuaProvider } from "akua-react";
import { createAkuaClient } from "akua-react/client";
import { AkuaDevtools } from "akua-react/devtools";
import type { ReactNode } from "react";

const akua = createAkuaClient({ baseUrl: "/api/akua" });
const queryClient = new QueryClient();

export function Providers({ children }: { children: ReactNode }) {
	return (
		<QueryClientProvider client={queryClient}>
			<AkuaProvider client={akua}>
				{children}
				<AkuaDevtools />
			</AkuaProvider>
		</QueryClientProvider>
	);
}
