import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { entries } from "../../scripts/entries.mjs";
import { root } from "../../scripts/run.mjs";

const reExport = /^export (?:\* as (?<namespace>\w+)|\{(?<names>[^}]*)\}) from "(?<from>[^"]+)"/gm;
const declaration =
	/(?:\/\*\*(?<docs>(?:(?!\*\/)[\s\S])*)\*\/\n)?^export (?:async )?(?:function\*?|const) (?<name>\w+)/gm;

/** The docstrings of what a module exports, through all re-exports. */
function docsIn(file: string): Map<string, string> {
	const code = readFileSync(file, "utf8");
	const docsOf = new Map<string, string>();
	for (const { groups: { name = "", docs = "" } = {} } of code.matchAll(declaration)) docsOf.set(name, docs);
	for (const { groups: { namespace, names = "", from = "" } = {} } of code.matchAll(reExport)) {
		const path = join(dirname(file), from).replace(/\.js$/, "");
		const others = docsIn(existsSync(`${path}.ts`) ? `${path}.ts` : `${path}.tsx`);
		for (const [name, docs] of others) if (namespace) docsOf.set(`${namespace}.${name}`, docs);
		for (const part of names.split(",")) {
			const [, local = "", name = local] = /^\s*(\w+)(?: as (\w+))?\s*$/.exec(part) ?? [];
			docsOf.set(name, others.get(local) ?? "");
		}
	}
	return docsOf;
}

/** The names of functions and of components, also of those that React has wrapped, but not of classes. */
function callableIn(module: object, prefix = ""): string[] {
	return Object.entries(module).flatMap(([name, value]) => {
		if (value?.[Symbol.toStringTag] === "Module") return callableIn(value, `${name}.`);
		const isFunction = typeof value === "function" && !/^class\b/.test(String(value));
		return isFunction || value?.$$typeof ? [prefix + name] : [];
	});
}

const modules = entries.filter(({ name }) => name.startsWith("entries/"));

test.each(modules)("every function, hook and component of $specifier has an example", async ({ name, specifier }) => {
	const docsOf = docsIn(join(root, "src", `${name}.ts`));
	const callable = callableIn(await import(specifier));
	expect(callable.filter((name) => !docsOf.get(name)?.includes("@example"))).toEqual([]);
});
