import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle, gzipped } from "./bundle.mjs";
import { entries } from "./entries.mjs";
import { fail, root } from "./run.mjs";

const hook = {
	"akua-react": ["AkuaProvider", "useCreateWidget"],
	"akua-react/client": ["createAkuaClient"],
};
const form = {
	"akua-react": ["AkuaProvider", "AddWidgetForm"],
	"akua-react/client": ["createAkuaClient"],
};
const result = { "akua-react": ["SnippetResult"] };
const host = ["react", "react-dom", "@tanstack/react-query"];

/** Bytes after gzip -9, the packages in `external` left out. */
const budgets = [
	{ name: "useCreateWidget, provider, client", limit: 8350, imports: hook, external: [...host, "zod"] },
	{ name: "the same and zod/mini", limit: 14_750, imports: hook, external: host },
	{ name: "AddWidgetForm, provider, client, all packages", limit: 56_000, imports: form, external: host },
	{ name: "SnippetResult, before a renderer is loaded", limit: 7550, imports: result, external: host },
];

const sheet = { name: "styles.css", limit: 6500, file: join(root, "dist", "styles.css") };

/** These run where React is not. */
const withoutReact = ["akua-react/client", "akua-react/server", "akua-react/testing"];

/** @type {string[]} */
const problems = [];

for (const { name, limit, imports, external } of budgets) {
	const missing = await missingNames(imports);
	if (missing.length > 0) problems.push(`${name}: ${missing.join(" ")}`);
	else show(name, (await bundle(sourceOf(imports), external)).bytes, limit);
}

// What is loaded at once; behind `import()` they may be.
for (const [name, imports] of Object.entries({ useCreateWidget: hook, AddWidgetForm: form })) {
	if ((await missingNames(imports)).length > 0) continue;
	const { modules } = await bundle(sourceOf(imports), host);
	const results = modules.filter((id) =>
		/\/result\/(?:table|stat|json|logs)\/|\/rendererWords\b|\/(?:react-)?(?:table|virtual)\b/.test(id),
	);
	console.log(`${`${name}, renderers of results`.padEnd(48)} ${String(results.length).padStart(6)}   of 0`);
	if (results.length > 0) problems.push(`${name} must not bring ${results.join(", ")}.`);
}

if (existsSync(sheet.file)) show(sheet.name, gzipped(readFileSync(sheet.file)), sheet.limit);
else problems.push("dist/styles.css is missing: run `npm run build` first.");

for (const { specifier, module } of entries.filter((entry) => withoutReact.includes(entry.specifier))) {
	if (!existsSync(module)) continue;
	const { imports } = await bundle(`export * from ${JSON.stringify(specifier)};`, [...host, "zod", "msw"]);
	const unwanted = imports.filter((name) => host.some((owner) => name === owner || name.startsWith(`${owner}/`)));
	if (unwanted.length > 0) problems.push(`${specifier} must not import ${unwanted.join(", ")} at run time.`);
}

if (problems.length > 0) fail(problems.join("\n"));

/**
 * @param {string} name
 * @param {number} bytes
 * @param {number} [limit]
 */
function show(name, bytes, limit) {
	const allowed = limit === undefined ? "" : `of ${limit} B`;
	console.log(`${name.padEnd(48)} ${String(bytes).padStart(6)} B ${allowed}`);
	if (limit !== undefined && bytes > limit)
		problems.push(`${name} weighs ${bytes} B, ${bytes - limit} B over its budget.`);
}

/** @param {Record<string, string[]>} imports */
function sourceOf(imports) {
	const names = Object.values(imports).flat();
	const lines = Object.entries(imports).map(([from, list]) => `import { ${list.join(", ")} } from "${from}";`);
	return `${lines.join("\n")}\nexport { ${names.join(", ")} };`;
}

/** @param {Record<string, string[]>} imports */
async function missingNames(imports) {
	const sentences = Object.entries(imports).map(async ([specifier, names]) => {
		const module = entries.find((entry) => entry.specifier === specifier)?.module;
		if (!module || !existsSync(module)) return `${specifier} is not built: run \`npm run build\` first.`;
		const found = await import(pathToFileURL(module).href).catch((error) => error);
		if (found instanceof Error) return `${specifier} cannot be loaded: ${found.message}`;
		const missing = names.filter((name) => !(name in found));
		return missing.length > 0 ? `${specifier} does not export ${missing.join(", ")} yet.` : "";
	});
	return (await Promise.all(sentences)).filter(Boolean);
}
