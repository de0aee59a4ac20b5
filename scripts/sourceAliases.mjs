import { fileURLToPath } from "node:url";

/** @param {string} path */
const source = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** The package's public names, answered by its sources: for tests, stories and the demo. */
export const sourceAliases = [
	{ find: "akua-react/styles.css", replacement: source("styles/index.css") },
	...["client", "testing", "server"].map((entry) => ({
		find: new RegExp(`^akua-react/${entry}$`),
		replacement: source(`${entry}.ts`),
	})),
	{ find: /^akua-react$/, replacement: source("index.ts") },
];
