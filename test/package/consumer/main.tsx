import { QueryClient } from "@tanstack/react-query";
import { AddWidgetForm, AkuaProvider, useWidgets } from "akua-react";
import { createAkuaClient } from "akua-react/client";
import { AkuaDevtools } from "akua-react/devtools";
import { createFakeAkua } from "akua-react/testing";
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import "akua-react/styles.css";
// This page has no design system, so each bridge has to fall back to the default look.
import "akua-react/themes/bootstrap.css";
import "akua-react/themes/mui.css";
import "akua-react/themes/radix.css";
import "akua-react/themes/shadcn.css";

const fake = createFakeAkua();
const akua = createAkuaClient({
	baseUrl: "https://api.akua.dev/v1",
	token: fake.token,
	fetch: fake.fetch,
	dangerouslyAllowBrowser: true,
});
const queryClient = new QueryClient();

function Dashboard({ id }: { id: string }) {
	const widgets = useWidgets(id);
	const [created, setCreated] = useState("");
	return (
		<>
			<AddWidgetForm dashboardId={id} onCreated={(widget) => setCreated(widget.id)} />
			<output data-testid="created">{created}</output>
			<output data-testid="widgets">{JSON.stringify(widgets.data)}</output>
		</>
	);
}

const root = document.getElementById("root");
const [dashboard] = (await akua.dashboards.list()).data;
if (!root || !dashboard) throw new Error("The page needs an element and a dashboard.");

createRoot(root).render(
	<StrictMode>
		<AkuaProvider client={akua} queryClient={queryClient}>
			<Dashboard id={dashboard.id} />
			<AkuaDevtools />
		</AkuaProvider>
	</StrictMode>,
);
