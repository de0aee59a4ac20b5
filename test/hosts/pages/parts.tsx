import "akua-react/styles.css";
import "akua-react/dashboard.css";
import { AddWidgetForm, SnippetResult } from "akua-react";
import { Dashboard } from "akua-react/dashboard";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createWorld, dashboardId } from "../../../support/createWorld.js";

// A page under a strict policy that shows one part, and keeps everything that is reported to the console.
const problems: string[] = [];
for (const level of ["error", "warn"] as const) console[level] = (...values) => void problems.push(values.join(" "));
addEventListener("error", ({ message }) => void problems.push(message));
addEventListener("unhandledrejection", ({ reason }) => void problems.push(String(reason)));
addEventListener("securitypolicyviolation", ({ violatedDirective }) => void problems.push(violatedDirective));
const policy = document.createElement("meta");
policy.httpEquiv = "Content-Security-Policy";
policy.content = "default-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'";
document.head.append(policy);

const query = new URLSearchParams(location.search);
document.documentElement.dir = query.get("dir") ?? "ltr";
document.documentElement.dataset.theme = query.get("theme") ?? "light";

const names = ["Alpha", "Beta", "Gamma", "Delta"];
const snippets = names.map((name) => ({ id: `snip_${name}`, name, purpose: "widget", display_type: "stat" }) as const);
const { wrap, fake } = createWorld({
	snippets,
	results: Object.fromEntries(snippets.map(({ id }, index) => [id, index])),
	widgets: snippets.map(({ id }, position) => ({ dashboard_id: dashboardId, snippet_id: id, position })),
});
const rows = Array.from({ length: 300 }, (_, index) => ({
	name: `row ${index}`,
	count: index,
	ready: index % 2 === 0,
}));

const parts = {
	form: <AddWidgetForm dashboardId={dashboardId} preview="manual" />,
	dashboard: <Dashboard dashboardId={dashboardId} />,
	table: <SnippetResult result={{ result: rows }} displayType="table" />,
	stat: <SnippetResult result={{ result: 42 }} displayType="stat" />,
	json: <SnippetResult result={{ result: { rows } }} displayType="json" />,
	logs: <SnippetResult result={{ result: rows.map(({ name }) => `info ${name}`).join("\n") }} displayType="logs" />,
};
const shown = Object.entries(parts).find(([name]) => name === query.get("show"))?.[1];

const control = {
	problems,
	/** The names of the snippets on the dashboard, in its order. */
	saved: () => fake.widgets(dashboardId).map(({ snippet_id }) => String(snippet_id).replace("snip_", "")),
};
Object.assign(window, { parts: control });

const root = document.getElementById("root");
if (!root || !shown) throw new Error(`There is no part called ${query.get("show")}.`);
createRoot(root).render(<StrictMode>{wrap(shown)}</StrictMode>);
