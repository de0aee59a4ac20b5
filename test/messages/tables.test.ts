import { readdirSync } from "node:fs";
import { join } from "node:path";
import { en } from "akua-react/messages/en";
import { describe, expect, test } from "vitest";
import { entries } from "../../scripts/entries.mjs";
import { root } from "../../scripts/run.mjs";
import { Given, messageText, takesValues } from "./messageText.js";
import { tables } from "./tables.js";

const keys = Object.keys(en);
const counted = keys.filter((key) => takesValues(en, key));

/** Single words that a language shares with English. */
const cognates: Readonly<Record<string, readonly string[]>> = {
	de: ["snippetLabel", "displayTypeLogs", "positionLabel", "optional", "logsInfo", "logsDebug", "boardLabel"],
	es: ["logsError", "statFalse"],
	fr: ["positionLabel"],
	"pt-BR": ["snippetLabel", "displayTypeLogs", "jsonString", "jsonArray"],
};
/** Names that every language keeps, and what keys are labelled with. */
const names = ["akua", "json", "csv", "id", "null", "enter", "alt", "esc"];

const fives = [5, 6, 7, 8, 9].map((value) => new Given(value, `${value}000${value}`));
const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const pairsOf = (text: string) =>
	wordsOf(text).flatMap((word, index, all) => {
		const pair = [all[index - 1] ?? "", word];
		return index === 0 || pair.some((one) => names.includes(one)) ? [] : [pair.join(" ")];
	});

test("each table has an entry of its own, and no other file of its folder has", () => {
	const files = readdirSync(join(root, "src", "messages")).filter((file) => /^[a-z]{2}(?:-[A-Z]{2})?\.ts$/.test(file));
	const names = entries.map(({ name }) => name).filter((name) => name.startsWith("messages/"));
	expect(names.map((name) => `${name.slice("messages/".length)}.ts`).sort()).toEqual(files.sort());
	expect([...Object.keys(tables), "en"].map((language) => `${language}.ts`).sort()).toEqual(files.sort());
});

test.each(Object.entries({ en, ...tables }))("each refusal names the next step in %s", (_, table) => {
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

describe.each(Object.entries(tables))("the messages in %s", (language, table) => {
	test("a table has the keys of English in the same order", () => {
		expect(Object.keys(table)).toEqual(keys);
	});

	test("no message is empty, or begins or ends with a space", () => {
		const all = keys.map((key) => messageText(table, key, fives));
		expect(all.filter((text) => text === "" || text.trim() !== text)).toEqual([]);
	});

	test.each(counted)("%s holds every value that the English message holds", (key) => {
		const said = messageText(table, key, fives);
		for (const { text } of fives) if (messageText(en, key, fives).includes(text)) expect(said).toContain(text);
	});

	test("no message is the English one, but for a name or a cognate", () => {
		const same = keys.filter(
			(key) => !takesValues(en, key) && messageText(en, key, []) === messageText(table, key, []),
		);
		expect(same).toEqual(
			keys.filter((key) => ["displayTypeJson", "jsonNull", ...(cognates[language] ?? [])].includes(key)),
		);
	});

	test("no message keeps two words in a row of the English one", () => {
		const kept = (key: string) => {
			const english = pairsOf(messageText(en, key, fives));
			return pairsOf(messageText(table, key, fives)).filter((pair) => english.includes(pair));
		};
		expect(keys.flatMap(kept)).toEqual([]);
	});

	test("messages end with a full stop where the English ones do", () => {
		const ends = (text: string) => /[.。]$/.test(text);
		const other = keys.filter((key) => ends(messageText(en, key, fives)) !== ends(messageText(table, key, fives)));
		expect(other).toEqual([]);
	});
});

test.each(["ar", "ja", "zh-CN"])("the table in %s holds no Latin word but a name", (language) => {
	const latin = keys.flatMap(
		(key) => messageText(tables[language] ?? en, key, fives).match(/\p{Script=Latin}+/gu) ?? [],
	);
	expect(latin.filter((word) => !names.includes(word.toLowerCase()))).toEqual([]);
});
