import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/run.mjs";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const list = (folder: string) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`);

/** Lines without indentation, which differs between files and pages. */
const trimmed = (text: string) =>
	text
		.split("\n")
		.map((line) => line.trim())
		.join("\n");

const examples = readdirSync(join(root, "examples"), { recursive: true, encoding: "utf8" })
	.filter((path) => /\.tsx?$/.test(path) && !/\b(?:node_modules|build|dist|\.next)\b/.test(path))
	.map((path) => join("examples", path));
const samples = [...["docs/samples", "docs/recipes"].flatMap(list), ...examples].map(
	(path) => `\n${trimmed(read(path))}\n`,
);
const pages = ["README.md", "skills/akua-react/SKILL.md", ...list("docs").filter((path) => path.endsWith(".md"))];
const guides = list("stories/guides");

/** The pieces of code on a page. An empty line may stand for an omission. */
function codeIn(page: string): string[] {
	const blocks = [...read(page).matchAll(/^```(?:tsx?|css)\n([\s\S]*?)^```$/gm)];
	return blocks.flatMap(([, code = ""]) =>
		trimmed(code)
			.trim()
			.split(/\n{2,}/),
	);
}

describe.each(pages)("%s", (page) => {
	test("each code block is a file that is compiled", () => {
		const loose = codeIn(page).filter((piece) => !samples.some((sample) => sample.includes(`\n${piece}\n`)));
		expect(loose).toEqual([]);
	});
});

test("the README shows code", () => {
	expect(codeIn("README.md").length).toBeGreaterThan(5);
});

test.each(guides)("%s shows files instead of code of its own", (guide) => {
	expect(read(guide)).not.toMatch(/^```|code=\{?[`"](?!npm )/m);
});

test("every sample is shown on a page", () => {
	const shown = [...pages, ...guides].map(read).join("\n");
	const unseen = list("docs/samples").filter((path) => {
		const [first = ""] = trimmed(read(path))
			.trim()
			.split(/\n{2,}/)
			.slice(-1);
		return !shown.includes(path) && !trimmed(shown).includes(first);
	});
	expect(unseen).toEqual([]);
});
