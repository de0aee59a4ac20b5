import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { titlesOf } from "./support/titlesOf.js";

const root = new URL("../../", import.meta.url);
const page = readFileSync(new URL("docs/accessibility.md", root), "utf8");

/** The cells of each row of the table below a heading. */
function tableBelow(heading: string): string[][] {
	const [, after = ""] = page.split(`\n## ${heading}`);
	const [section = ""] = after.split("\n## ");
	const rows = section.split("\n").filter((line) => line.startsWith("| "));
	return rows.slice(2).map((row) =>
		row
			.split("|")
			.slice(1, -1)
			.map((cell) => cell.trim()),
	);
}

const criteria = tableBelow("WCAG 2.2, criterion by criterion");
const evidence = tableBelow("Evidence");

/** Level A and AA. 4.1.1 is obsolete. */
const numbers = [
	...["1.1.1", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5"],
	...["1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.4.5", "1.4.10", "1.4.11", "1.4.12", "1.4.13"],
	...["2.1.1", "2.1.2", "2.1.4", "2.2.1", "2.2.2", "2.3.1"],
	...["2.4.1", "2.4.2", "2.4.3", "2.4.4", "2.4.5", "2.4.6", "2.4.7", "2.4.11"],
	...["2.5.1", "2.5.2", "2.5.3", "2.5.4", "2.5.7", "2.5.8"],
	...["3.1.1", "3.1.2", "3.2.1", "3.2.2", "3.2.3", "3.2.4", "3.2.6"],
	...["3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.7", "3.3.8", "4.1.2", "4.1.3"],
];

describe("the page on accessibility", () => {
	test("the page lists each criterion of WCAG 2.2 at level A and AA", () => {
		expect(criteria.map(([name]) => name?.split(" ")[0])).toEqual(numbers);
		expect(numbers).toHaveLength(55);
	});

	test.each(criteria)("%s has evidence, or a reason why there is none", (_, _level, how, named) => {
		const known = evidence.map(([name]) => name);
		if (named === "—") expect(how).toMatch(/^(Not applicable: |The host's)/);
		else expect(splitNames(named ?? "").filter((name) => !known.includes(name))).toEqual([]);
	});

	test.each(evidence)("the evidence called %s is a test that runs", (_name, _what, file = "", title = "") => {
		expect(titlesOf(new URL(file.replaceAll("`", ""), root))).toContain(title);
	});

	test("each piece of evidence belongs to a criterion", () => {
		const used = new Set(criteria.flatMap(([, , , named]) => splitNames(named ?? "")));
		expect(evidence.map(([name]) => name).filter((name) => !used.has(name ?? ""))).toEqual([]);
	});
});

/** Splits a list of names, which may contain commas themselves. */
function splitNames(text: string): string[] {
	const names = evidence.map(([name]) => name ?? "").sort((a, b) => b.length - a.length);
	const found: string[] = [];
	let rest = text;
	while (rest !== "") {
		const name = names.find((one) => rest === one || rest.startsWith(`${one}, `)) ?? rest;
		found.push(name);
		rest = rest.slice(name.length + 2);
	}
	return found;
}
