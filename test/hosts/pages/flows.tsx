import "@radix-ui/themes/styles.css";
import "akua-react/styles.css";
import { onlineManager } from "@tanstack/react-query";
import { AddWidgetDialog, AddWidgetForm, SnippetResult } from "akua-react";
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { createWorld, dashboardId } from "../../../support/createWorld.js";
import { environments } from "../flows/environments.js";
import { extend, fillIn } from "../flows/extend.js";
import { runs } from "../flows/runs.js";
import { translate } from "../flows/translate.js";

const name = new URLSearchParams(location.search).get("in") ?? "page";
const { wrap, fake, queryClient } = createWorld({ client: { maxRetries: 3 }, results: runs() });
const events: string[] = [];
let restart = () => {};

const logs = ["alpha one", "beta two", "alpha beta three"];
const config = { alpha: { name: "beta" }, beta: ["alpha"] };

function Flows() {
	const [round, setRound] = useState(0);
	restart = () => setRound(round + 1);
	return (
		<div key={round}>
			<section aria-label="Form">
				{/* HTML has no form inside a form. */}
				<AddWidgetForm dashboardId={dashboardId} preview="manual" render={name === "form" ? <div /> : undefined} />
			</section>
			<AddWidgetDialog dashboardId={dashboardId} trigger={<button type="button">New widget</button>} />
			<SnippetResult label="Lines" result={{ result: logs }} displayType="logs" />
			<SnippetResult label="Settings" result={{ result: config }} displayType="json" />
		</div>
	);
}

const control = {
	fake,
	events,
	translated: name === "translated" ? translate(document.body) : [],
	setOnline: (isOnline: boolean) => onlineManager.setOnline(isOnline),
	fillIn: () => fillIn(document.body),
	restart() {
		queryClient.clear();
		restart();
	},
};
export type FlowControl = typeof control;

const root = document.getElementById("root");
const Environment = environments[name];
if (!root || !Environment) throw new Error(`There is no environment called ${name}.`);
if (name === "extended") extend(document.body);
root.dataset.ready = "";
Object.assign(window, { flows: control });
createRoot(root).render(
	<StrictMode>
		<Environment events={events}>{wrap(<Flows />)}</Environment>
	</StrictMode>,
);
