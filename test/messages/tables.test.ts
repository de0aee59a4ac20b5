import { readdirSync } from "node:fs";
import { join } from "node:path";
import { en } from "akua-react/messages/en";
import { describe, expect, test } from "vitest";
import { entries } from "../../scripts/entries.mjs";
import { root } from "../../scripts/run.mjs";
import { Given, say, takesSomething } from "./say.js";
import { tables } from "./tables.js";

const keys = Object.keys(en);
const counted = keys.filter((key) => takesSomething(en, key));

/** Keys whose words a language writes as English does. */
const alike: Readonly<Record<string, readonly string[]>> = {
	de: ["snippetLabel", "displayTypeLogs", "positionLabel", "optional", "logsInfo", "logsDebug"],
	es: ["logsError", "statFalse"],
	fr: ["positionLabel"],
	"pt-BR": ["snippetLabel", "displayTypeLogs"],
};
/** Names that every language keeps, and English words that a language has taken over or had already. */
const kept = ["akua", "json", "csv", "id", "null", "s"];
const shared: Readonly<Record<string, string>> = {
	de: "browser code dashboard debug in info logs moment name optional position problem snippet snippets so tab text was widget widgets",
	es: "a error no widget widgets",
	fr: "a code description minutes page position session type types widget widgets",
	"pt-BR": "a as do logs no snippet snippets widget widgets",
};

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const fives = [5, 6, 7, 8, 9].map((value) => new Given(value, `${value}000${value}`));
const english = new Set(keys.flatMap((key) => wordsOf(say(en, key, fives))));

test("each table is an import of its own, and nothing else of its folder is", () => {
	const internal = ["displayTypeName.ts", "firstWords.ts", "plural.ts", "rendererWords.ts", "types.ts"];
	const files = readdirSync(join(root, "src", "messages")).filter((file) => !internal.includes(file));
	const names = entries.map(({ name }) => name).filter((name) => name.startsWith("messages/"));
	expect(names.map((name) => `${name.slice("messages/".length)}.ts`).sort()).toEqual(files.sort());
	expect([...Object.keys(tables), "en"].map((language) => `${language}.ts`).sort()).toEqual(files.sort());
});

test.each(Object.entries({ en, ...tables }))("what was refused is told with the next step in %s", (_, table) => {
	const refusals = [
		table.errorUnauthorized,
		table.errorForbidden,
		table.errorNotFound,
		table.errorConflict,
		table.errorValidation,
		table.errorRefused,
	];
	expect(refusals.filter((text) => (text.match(/[.。]/g) ?? []).length < 2)).toEqual([]);
});

describe.each(Object.entries(tables))("the words in %s", (language, table) => {
	test("are there for every key, in its order, and for no other", () => {
		expect(Object.keys(table)).toEqual(keys);
	});

	test("are never empty, and never begin or end with a space", () => {
		const all = keys.map((key) => say(table, key, fives));
		expect(all.filter((text) => text === "" || text.trim() !== text)).toEqual([]);
	});

	test.each(counted)("%s holds all that the English words hold", (key) => {
		const said = say(table, key, fives);
		for (const { text } of fives) if (say(en, key, fives).includes(text)) expect(said).toContain(text);
	});

	test("are not English", () => {
		const same = keys.filter((key) => !takesSomething(en, key) && say(en, key, []) === say(table, key, []));
		expect(same).toEqual(
			keys.filter((key) => ["displayTypeJson", "jsonNull", ...(alike[language] ?? [])].includes(key)),
		);
	});

	test("hold no English word, but for those that the language shares", () => {
		const allowed = new Set([...kept, ...wordsOf(shared[language] ?? "")]);
		const foreign = keys.flatMap((key) => wordsOf(say(table, key, fives))).filter((word) => english.has(word));
		expect([...new Set(foreign)].filter((word) => !allowed.has(word)).sort()).toEqual([]);
	});

	test("end a sentence where English does", () => {
		const ends = (text: string) => /[.。]$/.test(text);
		const other = keys.filter((key) => ends(say(en, key, fives)) !== ends(say(table, key, fives)));
		expect(other).toEqual([]);
	});
});
