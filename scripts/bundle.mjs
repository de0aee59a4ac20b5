import { gzipSync } from "node:zlib";
import { build } from "vite";
import { entries } from "./entries.mjs";
import { root } from "./run.mjs";

const entry = "virtual:size-entry";

/**
 * Vite wraps each `import()` in a helper that fetches ahead what the chunk needs. It is the run time of one bundler among
 * many, and a host that has it, has it already: it is not weighed.
 */
const preloadHelper = "\0vite/preload-helper.js";
const plainImport = "export const __vitePreload = (load) => load();";

// Vite keeps a NODE_ENV that is set already, and would weigh the development builds.
process.env.NODE_ENV = "production";

/**
 * Bundles a module for production, and weighs what a page loads at once: chunks behind `import()` are left out.
 *
 * @param {string} source
 * @param {string[]} external packages left out, their subpaths included
 */
export async function bundle(source, external) {
	const result = await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: "error",
		resolve: {
			alias: entries.map(({ specifier, module }) => ({ find: new RegExp(`^${specifier}$`), replacement: module })),
		},
		plugins: [
			{
				name: "size-entry",
				enforce: "pre",
				resolveId: (id) => (id === entry ? `\0${entry}` : null),
				load: (id) => (id === `\0${entry}` ? source : id === preloadHelper ? plainImport : null),
			},
		],
		build: {
			write: false,
			target: "es2022",
			modulePreload: false,
			rolldownOptions: {
				input: entry,
				preserveEntrySignatures: "strict",
				external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
			},
		},
	});
	const { output } = /** @type {import("vite").Rolldown.RolldownOutput} */ (result);
	const chunks = output.filter((file) => file.type === "chunk");
	const loaded = reach(
		chunks,
		chunks.filter((chunk) => chunk.isEntry),
	);
	return {
		modules: loaded.flatMap((chunk) => chunk.moduleIds),
		bytes: gzipped(loaded.map(({ code }) => code).join("\n")),
		imports: [...new Set(loaded.flatMap((chunk) => chunk.imports))].filter(
			(name) => !chunks.some((chunk) => chunk.fileName === name),
		),
	};
}

/** @param {string | Uint8Array} content */
export function gzipped(content) {
	return gzipSync(content, { level: 9 }).length;
}

/**
 * @param {import("vite").Rolldown.OutputChunk[]} chunks
 * @param {import("vite").Rolldown.OutputChunk[]} from
 */
function reach(chunks, from) {
	const reached = new Set(from);
	for (const { imports } of reached) {
		for (const chunk of chunks) if (imports.includes(chunk.fileName)) reached.add(chunk);
	}
	return [...reached];
}
