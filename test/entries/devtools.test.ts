import { join } from "node:path";
import { build } from "vite";
import { expect, test } from "vitest";
import { root } from "../../scripts/run.mjs";
import { sourceAliases } from "../../scripts/sourceAliases.mjs";

const host = `
import { createElement } from "react";
import { AkuaDevtools, AkuaDevtoolsPanel, akuaDevtoolsPlugin } from "akua-react/devtools";
export const used = [createElement(AkuaDevtools), createElement(AkuaDevtoolsPanel), akuaDevtoolsPlugin()];
`;

/** Bundles a host that uses everything, and returns all of its code. */
async function bundle(environment: string): Promise<string> {
	const entry = join(root, "devtools-host.js");
	// The other aliases resolve this entry to its development version.
	const itself = { find: /^akua-react\/devtools$/, replacement: join(root, "src", "entries", "devtools.ts") };
	let code = "";
	await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: "error",
		define: { "process.env.NODE_ENV": JSON.stringify(environment) },
		resolve: { alias: [itself, ...sourceAliases] },
		plugins: [
			{
				name: "devtools-host",
				enforce: "pre",
				resolveId: (id) => (id === entry ? id : null),
				load: (id) => (id === entry ? host : null),
				generateBundle(_, files) {
					for (const file of Object.values(files)) code += file.type === "chunk" ? file.code : file.source;
				},
			},
		],
		build: {
			write: false,
			minify: true,
			lib: { entry, formats: ["es"] },
			rolldownOptions: { external: /^(?:react|react-dom|@tanstack\/react-query)(?:\/|$)/ },
		},
	});
	return code;
}

test.each(["production", "test"])("a bundle for %s has nothing of the devtools in it", async (environment) => {
	const code = await bundle(environment);
	expect(code).not.toMatch(/Akua devtools|intents|etag|attachShadow|onEvent|useState/i);
	expect(code.length).toBeLessThan(500);
});

test("a bundle for development has the panel and its sheet", async () => {
	const code = await bundle("development");
	expect(code).toContain("Akua devtools");
	expect(code).toContain("attachShadow");
});
