import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/run.mjs";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const skill = read("skills/akua-react/SKILL.md");
const prose = skill.replace(/^```[\s\S]*?^```$/gm, "");

/** The public names of each import. */
const names: Record<string, string[]> = Object.fromEntries(
	read("test/entries/public-names.txt")
		.split(/^(?=\S)/m)
		.map((block) => block.trim().split(/\s*\n\t(?:type )?/))
		.map(([specifier = "", ...members]) => [specifier, members]),
);
const all = Object.values(names).flat();

test("every name of the library in the skill is public", () => {
	const mentioned = [...prose.matchAll(/`([a-z]*[A-Z]+[a-z]\w*(?:\.[A-Z]\w+)?)`/g)].map(([, name = ""]) => name);
	expect(mentioned.length).toBeGreaterThan(15);
	const ofOthers = [
		"QueryClient",
		"dashboardId",
		"onCreated",
		"baseUrl",
		"basePath",
		"dangerouslyAllowBrowser",
		"classNames",
		"mutationFn",
	];
	expect(mentioned.filter((name) => !all.includes(name) && !ofOthers.includes(name))).toEqual([]);
});

test("the table names each import that has the name", () => {
	const rows = [...prose.matchAll(/^\| .* \| (`.*) \| `(akua-react[^`]*)` \|$/gm)];
	expect(rows.length).toBeGreaterThan(5);
	for (const [row, cell = "", specifier = ""] of rows) {
		for (const [, name = ""] of cell.matchAll(/`([\w.]+)`/g)) expect(names[specifier], row).toContain(name);
	}
});

test("every import of the package is one that exists", () => {
	const specifiers = [...skill.matchAll(/akua-react(?:\/[a-z-]+)+(?:\.css)?/g)].map(([specifier]) => specifier);
	const { exports } = JSON.parse(read("package.json"));
	const known = [...Object.keys(exports).map((path) => path.replace(".", "akua-react")), "akua-react/dist/entries"];
	expect(specifiers.filter((specifier) => !known.includes(specifier))).toEqual([]);
});

test("its head is what agents choose a skill by", () => {
	const [, head = ""] = /^---\n([\s\S]*?)\n---\n/.exec(skill) ?? [];
	expect(head).toMatch(/^name: akua-react$/m);
	expect(/^description: (.+)$/m.exec(head)?.[1]?.length).toBeLessThanOrEqual(1024);
});
