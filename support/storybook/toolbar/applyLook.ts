import type { Globals } from "storybook/internal/types";
import { themeOf, themes } from "./themes.js";

const prefersDark = () => matchMedia("(prefers-color-scheme: dark)");

/** Whether a page with this colour scheme is dark now. */
export function isDark(colorScheme: unknown): boolean {
	return colorScheme === "dark" || (colorScheme !== "light" && prefersDark().matches);
}

let last: Globals = {};

/** Gives the page around a story the sheets and the colour scheme of the chosen theme. */
export async function applyLook(globals: Globals): Promise<void> {
	if (Object.keys(last).length === 0) prefersDark().addEventListener("change", () => applyScheme(last));
	last = globals;
	const theme = typeof globals.theme === "string" ? globals.theme : "default";
	if (document.documentElement.dataset.host !== theme) {
		const sheets = (await themeOf(theme).load?.()) ?? [];
		for (const style of document.head.querySelectorAll("style[data-host-sheet]")) style.remove();
		// Before the library's sheet, as in a host that imports its framework first.
		document.head.prepend(...sheets.map(styleOf));
		document.documentElement.dataset.host = theme;
	}
	applyScheme(globals);
}

function applyScheme({ theme, colorScheme }: Globals): void {
	const { documentElement: root } = document;
	if (colorScheme === "light" || colorScheme === "dark") root.dataset.theme = colorScheme;
	else delete root.dataset.theme;
	const all = Object.values(themes).flatMap(({ light, dark }) => Object.keys({ ...light, ...dark }));
	for (const name of all) root.removeAttribute(name);
	const switches = themeOf(theme)[isDark(colorScheme) ? "dark" : "light"] ?? {};
	for (const [name, value] of Object.entries(switches)) root.setAttribute(name, value);
}

function styleOf(sheet: string): HTMLStyleElement {
	const style = document.createElement("style");
	style.dataset.hostSheet = "";
	style.textContent = sheet;
	return style;
}
