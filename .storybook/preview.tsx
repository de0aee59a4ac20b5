import type { Preview } from "@storybook/react-vite";
import "akua-react/styles.css";
import "akua-react/dashboard.css";
import "./preview.css";
import { hostAnnotations } from "../support/storybook/hostAnnotations.js";
import { viewports } from "../support/storybook/toolbar/looks.js";
import { readableArgTypes } from "./readableArgTypes.js";
import { StoriesPage } from "./StoriesPage.js";
import { ThemedDocs } from "./ThemedDocs.js";
import { globalTypes } from "./toolbar.js";

const preview: Preview = {
	...hostAnnotations,
	tags: ["autodocs"],
	globalTypes,
	argTypesEnhancers: [readableArgTypes],
	parameters: {
		a11y: { test: "error" },
		backgrounds: { disable: true },
		controls: { expanded: true },
		docs: { toc: { headingSelector: "h2, h3" }, container: ThemedDocs, page: StoriesPage },
		viewport: { options: viewports },
		options: {
			storySort: {
				order: [
					"Playground",
					"Introduction",
					"Guides",
					[
						"Getting started",
						"Theming",
						"Your own UI with hooks",
						"Keeping the token safe",
						"Hosts",
						"Without a network",
						"Showing results",
						"A whole dashboard",
						"A card in your own grid",
						"Testing your host",
						"Accessibility",
						"Gallery",
					],
					"Components",
					[
						"AddWidgetForm",
						["Docs", "*", "Failures", "Undo", "Offline"],
						"AddWidgetDialog",
						"AddWidget",
						["Docs", "*", "Preview"],
						"SnippetPicker",
						"SnippetResult",
						["Docs", "*", "Table", "Stat", "JSON", "Logs"],
						"Dashboard",
						"DashboardWidget",
					],
					"Hooks",
					"Appearance",
					["Themes", "Parts", "Languages"],
					"Devtools",
				],
			},
		},
	},
};

export default preview;
