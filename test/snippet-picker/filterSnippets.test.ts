import { describe, expect, test } from "vitest";
import { exactMatch, filterSnippets } from "../../src/snippet-picker/filterSnippets.js";

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
		["Korean letter, the first of a syllable", "ㅎ", "한국"],
		["Cyrillic diaeresis, without the capital", "мед", "Мёд"],
		["hiragana, before it becomes katakana", "こすと", "コスト"],
		["Arabic tatweel", "تكلفة", "تكـــلفة"],
		["Arabic alef maksura", "مستشفي", "مستشفى"],
		["Persian letters", "کلی", "كلي"],
		["Arabic digits", "2024", "٢٠٢٤"],
		["Persian digits", "15", "۱۵"],
		["superscript", "m2", "Area in m²"],
		["square unit", "kg", "㎏ per day"],
		["Roman numeral", "iv", "Phase Ⅳ"],
		["Icelandic thorn", "thor", "Þór"],
		["Greek tonos", "αθηνα", "Αθήνα"],
		["Vietnamese marks", "ha noi", "Hà Nội"],
		["Thai tone", "น้ำ", "น้ำมัน"],
		["keycap emoji", "1", "1️⃣ First"],
		["emoji of several characters", "👩‍💻", "👩‍💻 Developers"],
	])("%s", (_, query, name) => {
		expect(search(query, name)).toEqual([name]);
		expect(search(name, name)).toEqual([name]);
	});
});

describe("a search finds words however they are separated:", () => {
	const written = ["CPU usage", "cpu-usage", "cpu_usage", "cpu.usage", "cpu/usage", "CPU – usage", "(cpu) usage"];
	test.each([...written, "usage cpu", "cpuusage", "  cpu\u00A0\t usage ", "cpu\u200B-usage", "\u200Fcpu usage\u200E"])(
		"%j",
		(query) => {
			expect(search(query, ...written).sort()).toEqual([...written].sort());
		},
	);

	test.each([
		["email", "Send e-mail"],
		["e-mail", "Send email"],
		["todays", "Today's costs"],
		["today's", "Todays costs"],
		["コストレポート", "コスト・レポート"],
		["می خواهم", "می\u200Cخواهم"],
		["c++", "Builds in C++"],
	])("%s in %s", (query, name) => {
		expect(search(query, name, "Quota")).toEqual([name]);
	});

	test("and a separator alone finds everything", () => {
		expect(search(" - ", "Uptime", "Quota")).toEqual(["Uptime", "Quota"]);
	});
});

describe("a search treats as text", () => {
	test.each(["$1", "a*", "^x", "c++", "50%", "#3", "a|b", "[x]", "\\d"])("%s", (query) => {
		expect(search(query, `Costs ${query}`, "Quota")).toEqual([`Costs ${query}`]);
	});
});

test("of two names that differ only in what a search ignores, the one that is typed comes first", () => {
	expect(search("Cafe", "Café", "Cafe")).toEqual(["Cafe", "Café"]);
	expect(search("cpu_usage", "cpu-usage", "cpu_usage")[0]).toBe("cpu_usage");
	expect(exactMatch(named("Café", "Cafe"), "Cafe")?.name).toBe("Cafe");
	expect(exactMatch(named("Café", "Cafe"), "cafe")).toBeUndefined();
	expect(exactMatch(named("Café", "Bar"), "cafe")?.name).toBe("Café");
	expect(exactMatch(named("-"), "")).toBeUndefined();
});

describe("a search does not find", () => {
	test.each([
		["バス for ハス", "ハス", "バス"],
		["バス for ハ", "ハ", "バス"],
		["パス for ハス in half width", "ﾊｽ", "ﾊﾟｽ"],
		["ぱん for はん", "はん", "ぱん"],
		["की for का", "का", "की"],
		["й for и", "кит", "кйт"],
		["a word that only the end of one and the start of the next form", "are", "Quota report"],
		["a word within two parts of an id", "pre", "snip_restart"],
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
