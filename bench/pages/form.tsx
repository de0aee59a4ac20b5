import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AddWidgetForm, AkuaProvider } from "akua-react";
import { createAkuaClient } from "akua-react/client";
import { createFakeAkua } from "akua-react/testing";
import { createRoot } from "react-dom/client";
import { manySnippets } from "../../support/manySnippets.js";
import { countRenders } from "../../support/renderCounter.js";
import { FormByHand } from "../plain/FormByHand.js";

const dashboardId = "dash_overview";
const takeRenders = countRenders();

/** Shows a form over `count` snippets, ours or one by hand, and a bare `<input>` below it. */
function showForm(kind: "ours" | "by hand", count: number) {
	const fake = createFakeAkua({ snippets: manySnippets(count) });
	const akua = createAkuaClient({ token: fake.token, fetch: fake.fetch });
	const form =
		kind === "ours" ? (
			<AddWidgetForm dashboardId={dashboardId} />
		) : (
			<FormByHand akua={akua} dashboardId={dashboardId} />
		);
	takeRenders();
	createRoot(document.body.appendChild(document.createElement("div"))).render(
		<QueryClientProvider client={new QueryClient()}>
			<AkuaProvider client={akua}>{form}</AkuaProvider>
		</QueryClientProvider>,
	);
}

/** The functions that the runner calls. */
export const formBench = { showForm, takeRenders };

declare global {
	interface Window {
		formBench: typeof formBench;
	}
}
