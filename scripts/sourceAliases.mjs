import { fileURLToPath } from "node:url";
import { entries } from "./entries.mjs";

/** @param {string} path */
const source = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** The package's public names, answered by its sources: for tests, stories and the demo. */
export const sourceAliases = [
	{ find: "akua-react/styles.css", replacement: source("styles/index.css") },
	{ find: "akua-react/themes", replacement: source("styles/themes") },
	...entries.map(({ name, specifier }) => ({
		find: new RegExp(`^${specifier}$`),
		replacement: source(`${name}.ts`),
	})),
];
