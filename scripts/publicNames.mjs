import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { entries } from "./entries.mjs";
import { fail, isMain, root } from "./run.mjs";

/** @typedef {{ values: string[], types: string[] }} Names */

const file = join(root, "test", "package", "public-names.json");

/** What hosts can import, by entry, as it is built. */
export async function readPublicNames() {
	/** @type {Record<string, Names>} */
	const names = {};
	for (const { specifier, module, types } of entries) {
		if (!existsSync(module)) throw new Error(`${specifier} is not built: run \`npm run build\` first.`);
		const declared = parseEntry(readFileSync(types, "utf8"), specifier, dirname(types));
		const values = namesOf(await import(pathToFileURL(module).href)).sort();
		if (values.join() !== declared.values.join()) {
			throw new Error(`${specifier} exports ${values.join(", ")}, and declares ${declared.values.join(", ")}.`);
		}
		names[specifier] = declared;
	}
	return names;
}

/**
 * @param {object} module
 * @returns {string[]}
 */
function namesOf(module) {
	return Object.entries(module).flatMap(([name, value]) =>
		Object.prototype.toString.call(value) === "[object Module]"
			? [name, ...namesOf(value).map((member) => `${name}.${member}`)]
			: [name],
	);
}

/**
 * The names that a declaration file exports by `export { … } from`, `export type { … } from`, `export * as … from`, the
 * last with their members, and the tables of words. Throws at every other form, `export * from` above all: through one
 * of those a name could become public without being listed.
 *
 * @param {string} source
 * @param {string} label
 * @param {string} folder where the file lies
 * @returns {Names}
 */
export function parseEntry(source, label, folder) {
	/** @type {Names} */
	const names = { values: [], types: [] };
	const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
	const rest = code
		.replace(/^import type \{ (?:Messages|Count) \} from "\.\/types\.js";$/gm, "")
		.replace(/^export declare const ([\w$]+): (?:Messages|\{[\s\S]*?^\});$/gm, (_, name) => {
			names.values.push(name);
			return "";
		})
		.replace(/export\s+(type\s+)?\{([^}]*)\}\s*from\s*["'][^"']+["'];?/g, (_, allTypes, list) => {
			for (const item of list.split(",")) {
				const [, type, name] = /^\s*(type\s+)?(?:[\w$]+\s+as\s+)?([\w$]+)\s*$/.exec(item) ?? [];
				if (name) (allTypes || type ? names.types : names.values).push(name);
				else if (item.trim()) throw new Error(`${label} exports "${item.trim()}", which could not be read.`);
			}
			return "";
		})
		.replace(/export\s+\*\s+as\s+([\w$]+)\s+from\s*["']([^"']+)["'];?/g, (_, name, path) => {
			const file = join(folder, path.replace(/\.js$/, ".d.ts"));
			const members = parseEntry(readFileSync(file, "utf8"), `${label}'s ${name}`, dirname(file));
			names.values.push(name, ...members.values.map((member) => `${name}.${member}`));
			names.types.push(...members.types.map((member) => `${name}.${member}`));
			return "";
		});
	if (rest.trim())
		throw new Error(`${label} may hold lists of names, "export * as" and tables of words only: ${rest.trim()}`);
	return { values: names.values.sort(), types: names.types.sort() };
}

export function readListedNames() {
	return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

if (isMain(import.meta.url)) {
	try {
		const text = JSON.stringify(await readPublicNames(), null, "\t");
		if (process.argv.includes("--write")) writeFileSync(file, `${text}\n`);
		else console.log(text);
	} catch (error) {
		fail(error);
	}
}
