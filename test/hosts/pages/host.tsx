import { AddWidgetForm, SnippetResult } from "akua-react";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createWorld, dashboardId } from "../../../support/createWorld.js";

const { wrap } = createWorld({ latencyMs: 0 });
const rows = [
	{ cluster: "production-eu", nodes: 12, ready: true },
	{ cluster: "staging", nodes: 3, ready: false },
];

/** The form with a snippet chosen, so that most of its parts render. */
export function Form() {
	return (
		<AddWidgetForm
			dashboardId={dashboardId}
			defaultValues={{ snippet_id: "snip_clusters" }}
			preview="manual"
			onCancel={() => {}}
		/>
	);
}

export function Result() {
	return <SnippetResult result={{ result: rows }} displayType="table" />;
}

export function withProviders(page: ReactNode) {
	return <StrictMode>{wrap(page)}</StrictMode>;
}

/** Renders the page of a host. */
export function mount(page: ReactNode) {
	const element = document.getElementById("root");
	if (!element) throw new Error("The page has no element to render into.");
	createRoot(element).render(withProviders(page));
}
