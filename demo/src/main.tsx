import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AkuaProvider } from "akua-react";
import { createAkuaClient, persistAkuaMutations } from "akua-react/client";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "akua-react/styles.css";
import "akua-react/dashboard.css";
import "./demo.css";
import { App } from "./App.tsx";

// When its server comes back, Vite reloads the page, and what was typed would be lost. It waits for its listeners, so one
// that never resolves keeps the page. Changed files then show only after a reload by hand.
import.meta.hot?.on("vite:ws:disconnect", () => new Promise(() => {}));

const akua = createAkuaClient({ baseUrl: "/api/akua" });
const queryClient = new QueryClient();
persistAkuaMutations(queryClient, akua);
const root = document.getElementById("root");

if (root) {
	createRoot(root).render(
		<StrictMode>
			<QueryClientProvider client={queryClient}>
				<AkuaProvider client={akua}>
					<App />
				</AkuaProvider>
			</QueryClientProvider>
		</StrictMode>,
	);
}
