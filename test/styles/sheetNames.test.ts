import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/run.mjs";
import { readStylingContract } from "../../scripts/stylingContract.mjs";

interface Contract {
	slots: { class: string; attributes: Record<string, "" | "text" | string[]> }[];
	tokens: { token: string }[];
}

const contract: Contract = JSON.parse(readStylingContract().json);
const classes = new Set(contract.slots.map((slot) => slot.class));
const tokens = new Set(contract.tokens.map(({ token }) => token));

/** Attributes and classes by which hosts and frameworks make a part of the page light or dark. */
const switches = /^(?:data-theme|data-color-scheme|data-bs-theme|data-mui-color-scheme)$/;

const folder = join(root, "src", "styles");
const sheets = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));

describe.each(sheets)("%s", (file) => {
	const css = readFileSync(join(folder, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");

	test("every class is in the styling contract", () => {
		const used = new Set([...css.matchAll(/\.(akua-[\w-]+)/g)].map(([, name]) => name ?? ""));
		expect([...used].filter((name) => !classes.has(name))).toEqual([]);
	});

	test("every attribute and value is in the styling contract", () => {
		const used = [...css.matchAll(/\[(data-[\w-]+)(?:([$^*]?)="([^"]*)")?\]/g)];
		const unlisted = used.filter(([, name = "", part, value]) => {
			if (switches.test(name)) return false;
			const kinds = contract.slots.flatMap(({ attributes }) => attributes[name] ?? []);
			const isListed = contract.slots.some(({ attributes }) => name in attributes);
			return !isListed || (value !== undefined && !part && !kinds.includes(value) && !kinds.includes("text"));
		});
		expect(unlisted.map(([text]) => text)).toEqual([]);
	});

	test("every token is in the styling contract", () => {
		const used = new Set([...css.matchAll(/--akua-[\w-]+/g)].map(([name]) => name));
		expect([...used].filter((name) => !tokens.has(name))).toEqual([]);
	});
});

test("the sheet reads every token of the styling contract", () => {
	const css = sheets.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
	expect([...tokens].filter((token) => !css.includes(`var(${token}`))).toEqual([]);
});
