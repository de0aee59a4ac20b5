import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AkuaProvider } from "akua-react";
import { createAkuaClient } from "akua-react/client";
import { createFakeAkua, type FakeAkua } from "akua-react/testing";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { AddWidgetForm } from "@/components/akua/add-widget-form";
import { Dashboard } from "@/components/akua/dashboard";
import "./index.css";

declare global {
	interface Window {
		/** For the test, which acts as the API and as other people. */
		fakeAkua: FakeAkua;
	}
}

window.fakeAkua = createFakeAkua();
const { token, fetch } = window.fakeAkua;
const akua = createAkuaClient({ token, fetch, maxRetries: 0 });
const queryClient = new QueryClient();
const isForm = new URLSearchParams(location.search).has("form");
document.documentElement.classList.toggle("dark", matchMedia("(prefers-color-scheme: dark)").matches);

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element to render into.");
createRoot(root).render(
	<StrictMode>
		<QueryClientProvider client={queryClient}>
			<AkuaProvider client={akua}>
				<main className={isForm ? "mx-auto max-w-xl p-6" : "p-6"}>
					{isForm ? (
						<>
							<h1 className="mb-6 text-2xl font-semibold">Add a widget</h1>
							<AddWidgetForm dashboardId="dash_overview" />
						</>
					) : (
						<Dashboard dashboardId="dash_overview" heading={<h1>Platform overview</h1>} />
					)}
				</main>
			</AkuaProvider>
		</QueryClientProvider>
	</StrictMode>,
);
