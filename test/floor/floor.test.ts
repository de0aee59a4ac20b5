import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { browserFloor } from "../../scripts/browserFloor.mjs";
import { buildStyles } from "../../scripts/buildStyles.mjs";
import { root } from "../../scripts/run.mjs";
import { codeUses } from "./codeUses.js";
import { type Engine, engines, versionsOf } from "./compat.js";
import { fallbacks } from "./fallbacks.js";
import { pathOf } from "./pathOf.js";
import { sheetUses } from "./sheetUses.js";

/** What is used, by its path in the compatibility data, and where. */
const uses = new Map<string, string>();
/** Names that the data does not have, and where they are used. */
const unknown: string[] = [];

beforeAll(async () => {
	const sheets = mkdtempSync(join(tmpdir(), "akua-floor-"));
	await buildStyles(sheets);
	for (const file of readdirSync(sheets, { recursive: true, encoding: "utf8" }).filter((name) =>
		name.endsWith(".css"),
	)) {
		for (const path of sheetUses(readFileSync(join(sheets, file), "utf8"))) note(path, file, path);
	}
	rmSync(sheets, { recursive: true });
	for (const [name, file] of codeUses()) note(pathOf(name), file, name);
});

function note(path: string | undefined, file: string, name: string) {
	if (path === "") return;
	if (path === undefined || !versionsOf(path)) unknown.push(`${name} in ${file}`);
	else if (!uses.has(path)) uses.set(path, file);
}

const isAbove = (path: string, engine: Engine) => (versionsOf(path)?.[engine] ?? 0) > browserFloor[engine];
const fallbackOf = (path: string) => Object.keys(fallbacks).find((key) => path === key || path.startsWith(`${key}/`));
const required = () => [...uses].filter(([path]) => fallbackOf(path) === undefined);

test("everything that sheets and code use of a browser is known to the compatibility data", () => {
	expect(unknown).toEqual([]);
	expect(uses.size).toBeGreaterThan(400);
});

test.each(engines)("nothing needs a newer %s than the floor, or else it has a fallback", (engine) => {
	const above = required().filter(([path]) => isAbove(path, engine));
	expect(above.map(([path, file]) => `${path} in ${file}: ${versionsOf(path)?.[engine]}`)).toEqual([]);
});

test.each(engines)("the floor of %s is no higher than what is used", (engine) => {
	const needed = required().map(([path]) => versionsOf(path)?.[engine] ?? 0);
	expect(Math.max(...needed)).toBe(browserFloor[engine]);
});

test("every fallback is for something that is used and that the floor lacks", () => {
	const needed = [...uses.keys()].filter((path) => engines.some((engine) => isAbove(path, engine))).map(fallbackOf);
	expect(Object.keys(fallbacks).filter((key) => !needed.includes(key))).toEqual([]);
});

test("the README and package.json name the floor", () => {
	const { chrome, firefox, safari } = browserFloor;
	const { browserslist } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	expect(browserslist).toEqual([
		`chrome >= ${chrome}`,
		`edge >= ${chrome}`,
		`firefox >= ${firefox}`,
		`safari >= ${safari}`,
		`ios_saf >= ${safari}`,
	]);
	const readme = readFileSync(join(root, "README.md"), "utf8").replace(/\s+/g, " ");
	expect(/Browsers: .*? or newer/.exec(readme)?.[0]).toBe(
		`Browsers: Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari} or newer`,
	);
});
