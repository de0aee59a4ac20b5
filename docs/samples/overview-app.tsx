import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AkuaProvider } from "akua-react";
import { createAkuaClient } from "akua-react/client";
import { Dashboard } from "akua-react/dashboard";
import "akua-react/styles.css";
import "akua-react/dashboard.css";

const akua = createAkuaClient({ baseUrl: "/api/akua" }); // your proxy, see below
const queryClient = new QueryClient();

export function App() {
	return (
		<QueryClientProvider client={queryClient}>
			<AkuaProvider client={akua}>
				<Dashboard dashboardId="dash_overview" heading={<h1>Platform overview</h1>} autoRefresh={60} />
			</AkuaProvider>
		</QueryClientProvider>
	);
}
