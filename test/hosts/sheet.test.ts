import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { startBrowser } from "./openHost.js";

const openHost = startBrowser();

interface Rules {
	/** Without nesting, and one for each item of a selector list. */
	selectors: string[];
	keyframes: string[];
	/** Names of other at-rules. */
	others: string[];
}

const sheet = (name: string) => readFileSync(join(inject("sheets"), name), "utf8");

/** The rules of a sheet as the browser parses it: rules that it drops do not count. */
async function readRules(css: string): Promise<Rules> {
	const page = await openHost("plain");
	const { nested, ...rules } = await page.evaluate((text) => {
		const read = new CSSStyleSheet();
		read.replaceSync(text);
		const found = { nested: [] as string[][], keyframes: [] as string[], others: [] as string[] };
		const walk = (rules: CSSRuleList, around: string[] = []) => {
			for (const rule of rules) {
				if (rule instanceof CSSStyleRule) {
					found.nested.push([...around, rule.selectorText]);
					walk(rule.cssRules, [...around, rule.selectorText]);
				} else if (rule instanceof CSSKeyframesRule) found.keyframes.push(rule.name);
				else if (rule instanceof CSSGroupingRule) walk(rule.cssRules);
				else found.others.push(rule.constructor.name);
			}
		};
		walk(read.cssRules);
		return found;
	}, css);
	return { ...rules, selectors: nested.flatMap(flatten) };
}

/** The selector of the last of these nested rules. */
function flatten(selectors: string[]): string[] {
	return selectors.reduce<string[]>(
		(outer, inner) => outer.flatMap((parent) => split(inner).map((selector) => selector.replaceAll("&", parent))),
		["&"],
	);
}

/** Splits a selector list at the commas outside of brackets. */
function split(selector: string): string[] {
	const parts = [""];
	let depth = 0;
	for (const character of selector) {
		if (character === "(" || character === "[") depth += 1;
		if (character === ")" || character === "]") depth -= 1;
		if (character === "," && depth === 0) parts.push("");
		else parts[parts.length - 1] += character;
	}
	return parts.map((part) => part.trim());
}

/** The parts of a selector that have specificity. */
function counted(selector: string): string {
	let rest = selector;
	for (let start = rest.indexOf(":where("); start >= 0; start = rest.indexOf(":where(")) {
		let [depth, end] = [0, start + ":where".length];
		do {
			if (rest[end] === "(") depth += 1;
			if (rest[end] === ")") depth -= 1;
			end += 1;
		} while (depth > 0);
		rest = rest.slice(0, start) + rest.slice(end);
	}
	return rest.replace(/::[\w-]+/g, "").replace(/[>+~\s]|\*(?!=)/g, "");
}

describe("the sheet", () => {
	let css: string;
	beforeAll(() => {
		css = sheet("styles.css");
	});

	test("the sheet selects only elements of ours, and names only animations of ours", async () => {
		const { selectors, keyframes, others } = await readRules(css);
		expect(selectors.length).toBeGreaterThan(150);
		const foreign = selectors.filter((selector) => !/\.akua-/.test(selector));
		expect(foreign).toEqual([]);
		expect(keyframes.filter((name) => !name.startsWith("akua-"))).toEqual([]);
		expect(others).toEqual([]);
	});

	test("each rule has the specificity of one class, so a host's class wins", async () => {
		const { selectors } = await readRules(css);
		const oneClass = /^(?:\.akua-[\w-]+|\[class\*="akua-"\]|:not\(\[class\],path\))?$/;
		const heavy = selectors.filter((selector) => !oneClass.test(counted(selector)));
		expect(heavy).toEqual([]);
	});

	test("the sheet has no !important, loads nothing and uses logical properties", () => {
		expect(css).not.toMatch(/!important|url\(|@import|@font-face|@property|@layer/);
		const physical =
			/[;{](?:(?:(?:scroll-)?(?:margin|padding)|border|inset)-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|(?:min-|max-)?(?:width|height)|text-align:(?:left|right)|float|border-(?:top|bottom)-(?:left|right)-radius):/;
		expect(css.match(physical)).toBeNull();
	});
});

describe("each bridge", () => {
	test("each bridge sets only tokens of ours, on parts of ours", async () => {
		const files = readdirSync(join(inject("sheets"), "themes"));
		expect(files.sort()).toEqual(["bootstrap.css", "mui.css", "radix.css", "shadcn.css"]);
		for (const file of files) {
			const css = sheet(join("themes", file));
			const { selectors, keyframes, others } = await readRules(css);
			expect(selectors.map(counted).filter(Boolean)).toEqual([]);
			expect(selectors.every((selector) => selector.endsWith(":where(.akua-root)"))).toBe(true);
			expect([...keyframes, ...others]).toEqual([]);
			const names = [...css.matchAll(/[;{]([\w-]+):/g)].map(([, name]) => name ?? "");
			expect(names.filter((name) => name !== "color-scheme" && !name.startsWith("--_host-"))).toEqual([]);
		}
	});

	test("each bridge is a map of a few lines", () => {
		for (const file of readdirSync(join(inject("sheets"), "themes"))) {
			expect(Buffer.byteLength(sheet(join("themes", file)))).toBeLessThan(1024);
		}
	});
});
