import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../scripts/run.mjs";

/** @typedef {typeof import("./registry.json")["items"][number]} Source */

const folder = "components/akua";
const { homepage, version, peerDependencies } = read("package.json");
const dependencies = [
	`akua-react@^${version}`,
	...["@tanstack/react-query", "react-hook-form", "zod"].map((name) => `${name}@${peerDependencies[name]}`),
];

/**
 * Writes each item of registry.json with the contents of its files, as `shadcn add` reads it, and the list of all.
 *
 * @param {string} outDir
 */
export function buildRegistry(outDir) {
	/** @type {{ $schema: string, name: string, items: Source[] }} */
	const source = read("registry/registry.json");
	const names = source.items.map(({ name }) => name);
	const items = source.items.map((item) => toItem(item, names));
	mkdirSync(outDir, { recursive: true });
	for (const item of items) {
		write(`${item.name}.json`, { $schema: "https://ui.shadcn.com/schema/registry-item.json", ...item });
	}
	// The list has no contents.
	const listed = items.map(({ files, ...item }) => ({
		...item,
		files: files.map(({ path, type }) => ({ path, type })),
	}));
	write("registry.json", { ...source, homepage, items: listed });

	/** @param {string} file @param {unknown} value */
	function write(file, value) {
		writeFileSync(join(outDir, file), `${JSON.stringify(value, null, "\t")}\n`);
	}
}

/**
 * @param {Source} item
 * @param {string[]} names those of all items
 */
function toItem({ registryDependencies, files, ...item }, names) {
	return {
		...item,
		dependencies,
		// A bare name means an item of shadcn/ui itself.
		registryDependencies: registryDependencies.map((name) =>
			names.includes(name) ? `${homepage}r/${name}.json` : name,
		),
		css: {
			'@import "akua-react/styles.css" layer(components)': {},
			'@import "akua-react/themes/shadcn.css" layer(components)': {},
		},
		files: files.map((name) => {
			const path = [".tsx", ".ts"]
				.map((ending) => `${folder}/${name}${ending}`)
				.find((path) => existsSync(inRegistry(path)));
			if (path === undefined) throw new Error(`registry.json lists ${name}, which is not in registry/${folder}.`);
			return { path, type: "registry:component", content: readFileSync(inRegistry(path), "utf8") };
		}),
	};
}

/** @param {string} path */
function inRegistry(path) {
	return join(root, "registry", path);
}

/** @param {string} file */
function read(file) {
	return JSON.parse(readFileSync(join(root, file), "utf8"));
}
