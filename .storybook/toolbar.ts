import type { GlobalTypes } from "storybook/internal/types";
import { locales } from "../support/storybook/toolbar/locales.js";
import { colorSchemes, densities, directions } from "../support/storybook/toolbar/looks.js";
import { networks } from "../support/storybook/toolbar/networks.js";
import { themes } from "../support/storybook/toolbar/themes.js";

type Titled = Readonly<Record<string, string | { title: string }>>;

/** A menu of the toolbar. Its button shows what is chosen, and so what it is about stands before each choice. */
const menu = (name: string, icon: string, choices: Titled) => ({
	name,
	description: name,
	toolbar: {
		title: name,
		icon,
		dynamicTitle: true,
		items: Object.entries(choices).map(([value, choice]) => ({
			value,
			title: `${name}: ${typeof choice === "string" ? choice : choice.title}`,
		})),
	},
});

export const globalTypes: GlobalTypes = {
	theme: menu("Theme", "paintbrush", themes),
	colorScheme: menu("Colour scheme", "contrast", colorSchemes),
	density: menu("Density", "component", densities),
	direction: menu("Direction", "transfer", directions),
	locale: menu("Language", "globe", locales),
	network: menu("Network", "lightning", networks),
};
