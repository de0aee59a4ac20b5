import { addons } from "storybook/manager-api";
import { create } from "storybook/theming/create";

const dark = matchMedia("(prefers-color-scheme: dark)").matches;

addons.setConfig({
	sidebar: { showRoots: false },
	theme: create({
		base: dark ? "dark" : "light",
		brandTitle: "akua-react",
		colorSecondary: dark ? "#748ffc" : "#3b5bdb",
	}),
});
