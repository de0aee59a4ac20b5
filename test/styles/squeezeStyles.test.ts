import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gzipped } from "../../scripts/bundle.mjs";
import { root } from "../../scripts/run.mjs";
import { dropSpaces, orderDeclarations, shortenNames, squeezeStyles } from "../../scripts/squeezeStyles.mjs";

const declarationsOf = (css: string) => css.split(/[{};]/).filter((text) => text.includes(":"));

describe("private names", () => {
	test("become short ones, the most used the shortest, wherever they stand", () => {
		expect(shortenNames(".a{--_tone:red;color:var(--_tone);margin:var(--_space-box)}")).toBe(
			".a{--_a:red;color:var(--_a);margin:var(--_b)}",
		);
	});

	test("stay one name each, however many there are", () => {
		const names = Array.from({ length: 800 }, (_, index) => `--_name${index}`);
		const css = shortenNames(names.map((name) => `.a{${name}:0}`).join(""));
		expect(new Set(css.match(/--_[\w-]+/g)).size).toBe(names.length);
	});

	test("stay as they are where something else sets them, as do tokens", () => {
		const css = ".a{color:var(--akua-accent,var(--_host-accent,red));width:calc(var(--_digits,2)*1ch)}";
		expect(shortenNames(css)).toBe(css);
	});

	test("are set by no script that the build does not know of", () => {
		const source = join(root, "src");
		const scripts = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
		const names = scripts.flatMap(
			(file) => readFileSync(join(source, file), "utf8").match(/(?<=")--_[\w-]+(?=")/g) ?? [],
		);
		expect(names).not.toEqual([]);
		expect(names.map(shortenNames)).toEqual(names);
	});
});

test("spaces go that mean nothing, and those of texts, sums and selectors stay", () => {
	const css =
		'.a>.b *,.c{--_a:light-dark(#fff, #000);font:400 12px / 20px "A, B";margin:calc(var(--_b) * 3 / 4 - 1px)}@media (width<=9px){.d *{gap:0 1px}}';
	expect(dropSpaces(css)).toBe(
		'.a>.b *,.c{--_a:light-dark(#fff,#000);font:400 12px/20px "A, B";margin:calc(var(--_b)*3/4 - 1px)}@media (width<=9px){.d *{gap:0 1px}}',
	);
});

describe("declarations", () => {
	const sheet = [
		".a{display:flex;position:relative;color:red;gap:8px}",
		".b{gap:8px;position:relative;display:flex;color:red}",
		'.c{content:";}";color:red;position:relative;gap:8px;display:flex;&:hover{color:blue;gap:8px}}',
	].join("");

	test("are put in an order that weighs less, and none is lost", () => {
		const ordered = orderDeclarations(sheet);
		expect(gzipped(ordered)).toBeLessThan(gzipped(sheet));
		expect(declarationsOf(ordered).sort()).toEqual(declarationsOf(sheet).sort());
		expect(orderDeclarations(sheet)).toBe(ordered);
	});

	test.each([
		["border:0;border-color:red", "border-color:red;border:0"],
		["font:inherit;line-height:2", "line-height:2;font:inherit"],
		["place-items:center;align-items:start", "align-items:start;place-items:center"],
		["white-space:normal;text-wrap:balance", "text-wrap:balance;white-space:normal"],
		["-webkit-user-select:none;user-select:none", "user-select:none;-webkit-user-select:none"],
	])("that may set the same property stay in their order: %s", (block, other) => {
		const css = squeezeStyles(`.a{${block}}.b{${other}}.c{${other}}.d{${other}}`);
		expect(css).toBe(`.a{${block}}.b{${other}}.c{${other}}.d{${other}}`);
	});
});
