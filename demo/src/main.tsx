import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AkuaProvider } from "akua-react";
import { createAkuaClient, registerAkuaMutations } from "akua-react/client";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "akua-react/styles.css";
import { App } from "./App.tsx";
import { keepCreates } from "./keepCreates.ts";

// Vite reloads the page once its server is back, and what was entered would be lost: it waits for its listeners, and
// so for this one for ever. Files that change from then on are shown after a reload by hand.
import.meta.hot?.on("vite:ws:disconnect", () => new Promise(() => {}));

const akua = createAkuaClient({ baseUrl: "/api/akua" });
const queryClient = new QueryClient();
registerAkuaMutations(queryClient, akua);
void keepCreates(queryClient);
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
