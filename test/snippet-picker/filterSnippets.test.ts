import { describe, expect, test } from "vitest";
import { filterSnippets } from "../../src/snippet-picker/filterSnippets.js";

const named = (...names: string[]) => names.map((name, index) => ({ id: `snip_${index}`, name, description: null }));
const search = (query: string, ...names: string[]) => filterSnippets(named(...names), query).map(({ name }) => name);

describe("a search finds a name whatever its", () => {
	test.each([
		["case", "COÛTS", "Coûts par équipe"],
		["accents", "couts par equipe", "Coûts par équipe"],
		["composition", "Cou\u0302ts", "Coûts par équipe"],
		["Polish stroke", "lodz", "Łódź"],
		["Danish stroke", "orsted", "Ørsted"],
		["Norwegian ligature", "vaer", "Vær i Bergen"],
		["French ligature", "oeuvre", "Œuvre"],
		["sharp s", "strasse", "Straße"],
		["capital sharp s", "strasse", "STRAẞE"],
		["dotless i", "isik", "Işık"],
		["dotted capital i", "istanbul", "İstanbul"],
		["Croatian stroke", "dakovo", "Đakovo"],
		["final sigma", "ΟΔΟΣ", "οδος"],
		["full-width letters", "gpu", "ＧＰＵ"],
		["half-width katakana", "コスト", "ｺｽﾄ"],
		["half-width voiced katakana", "バス", "ﾊﾞｽ"],
		["ligature of print", "office", "oﬃce"],
		["Cyrillic diaeresis", "ежик", "Ёжик"],
		["Hebrew points", "שלום", "שָׁלוֹם"],
		["Arabic vowel points", "محمد", "مُحَمَّد"],
		["Arabic hamza", "احمد", "أحمد"],
		["apostrophe", "today's", "Today’s costs"],
		["Korean syllable, still incomplete", "하", "한국"],
	])("%s", (_, query, name) => {
		expect(search(query, name)).toEqual([name]);
		expect(search(name, name)).toEqual([name]);
	});
});

describe("a search does not find", () => {
	test.each([
		["バス for ハス", "ハス", "バス"],
		["バス for ハ", "ハ", "バス"],
		["パス for ハス in half width", "ﾊｽ", "ﾊﾟｽ"],
		["ぱん for はん", "はん", "ぱん"],
		["की for का", "का", "की"],
		["another name", "uptime", "Quota"],
	])("%s", (_, query, name) => {
		expect(search(query, name)).toEqual([]);
	});
});

test("exact names and ids come first, then names that start with the search, then the others", () => {
	const items = [
		...named("The uptime", "Uptime by region", "Uptime", "Quota"),
		{ id: "uptime", name: "Something else", description: null },
	];
	const names = filterSnippets(items, " UPTIME ").map(({ name }) => name);
	expect(names).toEqual(["Uptime", "Something else", "Uptime by region", "The uptime"]);
});
