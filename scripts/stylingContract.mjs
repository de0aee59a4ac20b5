import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { fail, isMain, root } from "./run.mjs";

/** @typedef {import("../src/ui/slots/SlotContract.ts").SlotContract} SlotContract */

const page = join(root, "docs", "styling-contract.md");

/** The committed page. */
export function readStylingContract() {
	return readFileSync(page, "utf8");
}

/** The page as generated from the tables of slots and tokens. */
export async function makeStylingContract() {
	/** @type {Record<string, SlotContract>} */
	const slots = (await read("slots")).slots;
	/** @type {Record<string, SlotContract>} */
	const resultSlots = (await read("resultSlots")).resultSlots;
	/** @type {Record<string, string>} */
	const tokens = (await read("tokens")).tokens;
	const rows = Object.entries(slots)
		.filter(([name, { root: isRoot }]) => isRoot || !(name in resultSlots))
		.map(([name, { component, description, states = {} }]) => {
			const attributes = Object.entries(states).map(([state, kind]) =>
				kind === "flag" ? `\`data-${state}\`` : `\`data-${state}\`: ${kind.join(", ")}`,
			);
			return `| \`.akua-${name}\` | ${component} | ${description} | ${attributes.join("; ")} |`;
		});
	const roots = Object.keys(slots).filter((name) => slots[name]?.root);
	return [
		"# Styling contract",
		"",
		"The tokens, classes and attributes listed here are stable. `npm run styling-contract` writes this page from the tables",
		"that also type the components.",
		"",
		"## Tokens",
		"",
		"Set them on any ancestor of a component, or on a part.",
		"",
		"| token | used for |",
		"| --- | --- |",
		...Object.entries(tokens).map(([name, use]) => `| \`--akua-${name}\` | ${use} |`),
		"",
		"## Parts",
		"",
		"The outermost element of each component also has the class `.akua-root`:",
		`${roots.map((name) => `\`.akua-${name}\``).join(", ")}.`,
		"",
		"Every rule of the default look weighs one class, so a rule of your own for one of these classes wins if it comes later.",
		"",
		"Parts inside a result (its table, lines, tree and toolbar) have classes too, but those may change in any release. Style",
		"a result through the tokens and `.akua-result`.",
		"",
		"| class | component | part | attributes |",
		"| --- | --- | --- | --- |",
		...rows,
		"",
	].join("\n");
}

/** @param {string} name */
async function read(name) {
	const { module } = await runnerImport(join(root, "src", "ui", "slots", `${name}.ts`), { configFile: false, root });
	return module;
}

if (isMain(import.meta.url)) {
	try {
		writeFileSync(page, await makeStylingContract());
	} catch (error) {
		fail(error);
	}
}
