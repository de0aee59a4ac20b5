import css from "akua-react/styles.css?inline";
import { createRoot } from "react-dom/client";
import { Form, Result, withProviders } from "./host.js";

const card = document.createElement("div");
card.dataset.card = "";
card.dataset.ready = "";
document.getElementById("root")?.append(card);

const shadow = card.attachShadow({ mode: "open" });
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
shadow.adoptedStyleSheets = [sheet];
createRoot(shadow).render(
	withProviders(
		<>
			<Form />
			<Result />
		</>,
	),
);
