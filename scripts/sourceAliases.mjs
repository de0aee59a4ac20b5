import { join } from "node:path";
import { entries } from "./entries.mjs";
import { root } from "./run.mjs";

const src = join(root, "src");

/** Resolves the package's public names to its sources, for tests, stories and the demo. */
export const sourceAliases = [
	{ find: "akua-react/styles.css", replacement: join(src, "styles", "index.css") },
	{ find: "akua-react/dashboard.css", replacement: join(src, "styles", "dashboard", "index.css") },
	{ find: "akua-react/themes", replacement: join(src, "styles", "themes") },
	// The entry is empty outside of development, and so in tests and in the built Storybook.
	{ find: /^akua-react\/devtools$/, replacement: join(src, "devtools", "development.ts") },
	...entries.map(({ name, specifier }) => ({
		find: new RegExp(`^${specifier}$`),
		replacement: join(src, `${name}.ts`),
	})),
];
