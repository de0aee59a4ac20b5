import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AkuaProvider } from "akua-react";
import { createAkuaClient } from "akua-react/client";
import { Dashboard } from "akua-react/dashboard";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "akua-react/styles.css";
import "akua-react/dashboard.css";

const akua = createAkuaClient({ baseUrl: "/api/akua" });
const queryClient = new QueryClient();
const root = document.getElementById("root");
if (!root) throw new Error("The page has no element for the app.");

createRoot(root).render(
	<StrictMode>
		<QueryClientProvider client={queryClient}>
			<AkuaProvider client={akua}>
				<Dashboard dashboardId="dash_overview" heading={<h1>Overview</h1>} />
			</AkuaProvider>
		</QueryClientProvider>
	</StrictMode>,
);
