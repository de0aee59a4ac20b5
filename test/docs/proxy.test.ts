import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { titlesOf } from "../accessibility/support/titlesOf.js";

const root = new URL("../../", import.meta.url);
const page = readFileSync(new URL("docs/proxy.md", root), "utf8");
const [, section = ""] = page.split("\n## What it guarantees");
const guarantees = [...section.matchAll(/^\| (?<what>.+) \| `(?<file>test\/\S+)` \| (?<title>.+) \|$/gm)].map(
	({ groups: { what = "", file = "", title = "" } = {} }) => [what, file, title] as const,
);

test("the page on the proxy lists what it guarantees", () => {
	const rows = section.split("\n## ")[0]?.match(/^\| (?!guarantee|---)/gm);
	expect(guarantees.length).toBeGreaterThan(30);
	expect(guarantees).toHaveLength(rows?.length ?? 0);
});

test.each(guarantees)("that “%s” is a test that runs (%s)", (_, file, title) => {
	expect(titlesOf(new URL(file, root))).toContain(title);
});
