import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/run.mjs";
import type { SlotContract } from "../../src/ui/slots/SlotContract.js";
import { slots } from "../../src/ui/slots/slots.js";
import { tokens as tokenTable } from "../../src/ui/slots/tokens.js";

const table: Readonly<Record<string, SlotContract>> = slots;
const classes = new Set(["akua-root", ...Object.keys(table).map((name) => `akua-${name}`)]);
const tokens = new Set(Object.keys(tokenTable).map((name) => `--akua-${name}`));

/** What hosts and frameworks mark a light or dark part of the page with. */
const switches = /^(?:data-theme|data-color-scheme|data-bs-theme|data-mui-color-scheme)$/;

const folder = join(root, "src", "styles");
const sheets = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));

describe.each(sheets)("%s", (file) => {
	const css = readFileSync(join(folder, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");

	test("every class is in the tables", () => {
		const used = new Set([...css.matchAll(/\.(akua-[\w-]+)/g)].map(([, name]) => name ?? ""));
		expect([...used].filter((name) => !classes.has(name))).toEqual([]);
	});

	test("every attribute and value is in the tables", () => {
		const used = [...css.matchAll(/\[(data-[\w-]+)(?:([$^*]?)="([^"]*)")?\]/g)];
		const unlisted = used.filter(([, name = "", part, value]) => {
			if (switches.test(name)) return false;
			const kinds = Object.values(table).flatMap(({ states }) => states?.[name.replace("data-", "")] ?? []);
			return kinds.length === 0 || (value !== undefined && !part && !kinds.includes(value));
		});
		expect(unlisted.map(([text]) => text)).toEqual([]);
	});

	test("every token is in the tables", () => {
		const used = new Set([...css.matchAll(/--akua-[\w-]+/g)].map(([name]) => name));
		expect([...used].filter((name) => !tokens.has(name))).toEqual([]);
	});
});

test("the sheet reads every token", () => {
	const css = sheets.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
	expect([...tokens].filter((token) => !new RegExp(`var\\(\\s*${token}\\b`).test(css))).toEqual([]);
});
