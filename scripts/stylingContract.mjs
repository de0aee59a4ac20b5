import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { fail, isMain, root } from "./run.mjs";

const files = {
	json: join(root, "src", "styles", "styling-contract.json"),
	page: join(root, "docs", "styling-contract.md"),
};

/** What hosts can style, from the tables that the components take their types from. */
export async function makeStylingContract() {
	/** @type {Record<string, import("../src/ui/slots/SlotContract.ts").SlotContract>} */
	const slots = (await read("slots")).slots;
	/** @type {Record<string, string>} */
	const words = (await read("tokens")).tokens;
	const entries = Object.entries(slots).map(([name, { in: component, is, states = {} }]) => ({
		slot: name,
		class: `akua-${name}`,
		component,
		is,
		attributes: Object.fromEntries(
			Object.entries(states).map(([state, kind]) => [`data-${state}`, kind === "flag" ? "" : kind]),
		),
	}));
	const tokens = Object.entries(words).map(([name, is]) => ({ token: `--akua-${name}`, is }));
	const contract = { slots: entries, tokens };
	return { json: `${JSON.stringify(contract, null, "\t")}\n`, page: toPage(contract) };
}

/** @param {string} name */
async function read(name) {
	const { module } = await runnerImport(join(root, "src", "ui", "slots", `${name}.ts`), { configFile: false, root });
	return module;
}

/** What the repository holds of it. */
export function readStylingContract() {
	return { json: readFileSync(files.json, "utf8"), page: readFileSync(files.page, "utf8") };
}

/**
 * @param {{
 *   slots: { class: string, component: string, is: string, attributes: Record<string, string | readonly string[]> }[],
 *   tokens: { token: string, is: string }[],
 * }} contract
 */
function toPage({ slots, tokens }) {
	const rows = slots.map(
		({ class: name, component, is, attributes }) =>
			`| \`.${name}\` | ${component} | ${is} | ${Object.entries(attributes).map(attributeText).join(", ")} |`,
	);
	return [
		"# Styling contract",
		"",
		"Made by `npm run styling-contract` from the tables that the components are typed by; the same, for programs, is",
		"`akua-react/styling-contract.json`. What is not listed here may change with any release.",
		"",
		"## Tokens",
		"",
		"| token | what it is |",
		"| --- | --- |",
		...tokens.map(({ token, is }) => `| \`${token}\` | ${is} |`),
		"",
		"## Parts",
		"",
		"| class | component | what it is | attributes |",
		"| --- | --- | --- | --- |",
		...rows,
		"",
	].join("\n");
}

/** @param {[string, string | readonly string[]]} attribute */
function attributeText([name, values]) {
	return typeof values === "object" ? `\`${name}\`: ${values.join(", ")}` : `\`${name}\``;
}

if (isMain(import.meta.url)) {
	try {
		const made = await makeStylingContract();
		writeFileSync(files.json, made.json);
		writeFileSync(files.page, made.page);
	} catch (error) {
		fail(error);
	}
}
