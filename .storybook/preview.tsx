import { withThemeByDataAttribute } from "@storybook/addon-themes";
import type { Preview } from "@storybook/react-vite";
import "akua-react/styles.css";
import "./preview.css";
import { createStoryWorld } from "../stories/support/storyWorld.js";
import { withHost } from "../stories/support/withHost.js";
import { readableArgTypes } from "./readableArgTypes.js";

const preview: Preview = {
	tags: ["autodocs"],
	loaders: [({ parameters }) => ({ world: createStoryWorld(parameters.akua) })],
	argTypesEnhancers: [readableArgTypes],
	decorators: [withHost, withThemeByDataAttribute({ themes: { light: "light", dark: "dark" }, defaultTheme: "light" })],
	parameters: {
		a11y: { test: "error" },
		controls: { expanded: true },
		docs: { toc: true },
		options: {
			storySort: {
				order: [
					"Introduction",
					"Guides",
					"AddWidgetForm",
					"Failures",
					"Offline",
					"Preview",
					"Undo",
					"Parts",
					"SnippetPicker",
					"SnippetResult",
					"Hooks",
				],
			},
		},
	},
};

export default preview;
