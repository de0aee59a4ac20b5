import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "rolldown";
import { fail, root } from "./run.mjs";

const provider = 'export { AkuaProvider } from "akua-react"; export { createAkuaClient } from "akua-react/client";';
/** @param {string} name */
const main = (name) => `export { ${name} } from "akua-react";`;
/** @param {string} name */
const board = (name) => `export { ${name} } from "akua-react/dashboard";`;
const result = provider + main("SnippetResult");

/** What a page may load at once, gzipped, in bytes, without React and React Query, and without what it has besides. */
const budgets = [
	{ name: "AkuaProvider and createAkuaClient, with zod/mini", limit: 13_650, code: provider },
	{ name: "useCreateWidget besides", limit: 4500, code: main("useCreateWidget"), besides: provider },
	{ name: "AddWidgetDialog besides, before its form", limit: 4500, code: main("AddWidgetDialog"), besides: provider },
	{ name: "AddWidgetForm with all that it needs", limit: 56_000, code: provider + main("AddWidgetForm") },
	{ name: "SnippetResult before a renderer", limit: 7900, code: main("SnippetResult") },
	{ name: "DashboardWidget besides SnippetResult", limit: 7200, code: board("DashboardWidget"), besides: result },
	{ name: "useDashboard besides, before what saves", limit: 4000, code: board("useDashboard"), besides: provider },
	{ name: "Dashboard besides SnippetResult, to look at", limit: 14_600, code: board("Dashboard"), besides: result },
	{ name: "styles.css", limit: 7150 },
	{ name: "dashboard.css", limit: 2850 },
];

let isOver = false;
for (const { name, limit, code, besides = "" } of budgets) {
	const whole = code ? await weigh(besides + code) : gzipped(readFileSync(join(root, "dist", name)));
	const bytes = whole - (besides ? await weigh(besides) : 0);
	const verdict = bytes > limit ? `  ${bytes - limit} B too many` : "";
	console.log(`${name.padEnd(50)} ${String(bytes).padStart(6)} B of ${String(limit).padStart(6)} B${verdict}`);
	isOver ||= bytes > limit;
}
if (isOver) fail("The package is over its size budgets.");

/**
 * Bundles a module for production and weighs the chunks that load with it, leaving out those behind `import()`.
 *
 * @param {string} source
 */
async function weigh(source) {
	const entry = join(root, "size-entry.js");
	const { output } = await build({
		input: entry,
		// As for an application, which keeps what late chunks share in its entry. By default, an entry that exports anything
		// is left as it is, and shared modules become chunks of their own.
		preserveEntrySignatures: "allow-extension",
		plugins: [
			{
				name: "size-entry",
				resolveId: (id) => (id === entry ? id : null),
				load: (id) => (id === entry ? source : null),
			},
		],
		external: /^(?:react|react-dom|@tanstack\/react-query)(?:\/|$)/,
		platform: "browser",
		transform: { target: "es2022", define: { "process.env.NODE_ENV": '"production"' } },
		checks: { moduleLevelDirective: false },
		output: { minify: true, comments: false },
		write: false,
	});
	const chunks = output.filter((file) => file.type === "chunk");
	const loaded = new Set(chunks.filter(({ isEntry }) => isEntry));
	for (const { imports } of loaded) {
		for (const chunk of chunks) if (imports.includes(chunk.fileName)) loaded.add(chunk);
	}
	return gzipped([...loaded].map(({ code }) => code).join("\n"));
}

/** @param {string | Uint8Array} content */
function gzipped(content) {
	return gzipSync(content, { level: 9 }).length;
}
