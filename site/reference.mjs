import { join } from "node:path";
import { Application, Converter } from "typedoc";
import { entries } from "../scripts/entries.mjs";
import { root } from "../scripts/run.mjs";

const modules = entries.filter(({ name }) => name.startsWith("entries/"));

/**
 * Writes a page for each import, with every public name and its docstring. TypeDoc needs an older TypeScript than the one
 * that checks the code, which is why the site has a package of its own.
 *
 * @param {string} folder
 * @returns {Promise<string[]>} the imports, in the order of package.json
 */
export async function writeReference(folder) {
	const app = await Application.bootstrapWithPlugins({
		plugin: ["typedoc-plugin-markdown"],
		outputs: [{ name: "markdown", path: folder }],
		entryPoints: modules.map(({ name }) => join(root, "src", `${name}.ts`)),
		tsconfig: join(root, "tsconfig.json"),
		skipErrorChecking: true,
		logLevel: "Warn",
		readme: "none",
		entryFileName: "index",
		excludeExternals: true,
		excludeInternal: true,
		excludePrivate: true,
		disableSources: true,
		hideGenerator: true,
		hideBreadcrumbs: true,
		hidePageHeader: true,
		router: "module",
		useCodeBlocks: true,
		parametersFormat: "table",
		interfacePropertiesFormat: "table",
		typeDeclarationFormat: "table",
		propertyMembersFormat: "table",
	});
	app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
		for (const child of project.children ?? []) {
			child.name = modules.find(({ name }) => name === `entries/${child.name}`)?.specifier ?? child.name;
		}
	});
	const project = await app.convert();
	if (project === undefined) throw new Error("TypeDoc could not read the sources.");
	await app.generateOutputs(project);
	return modules.map(({ specifier }) => specifier);
}
