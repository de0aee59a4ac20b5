import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/run.mjs";

const pages = ["", ".github", ".changeset", "docs"].flatMap((folder) =>
	readdirSync(join(root, folder))
		.filter((file) => file.endsWith(".md"))
		.map((file) => join(folder, file)),
);

test.each(pages)("every relative link of %s leads to a file", (page) => {
	const text = readFileSync(join(root, page), "utf8").replace(/```[\s\S]*?```|`[^`\n]*`/g, "");
	const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g), ...text.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(
		([, target = ""]) => target.replace(/#.*/, ""),
	);
	const broken = targets.filter(
		(target) => target !== "" && !/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(page), target)),
	);
	expect(broken).toEqual([]);
});

test("the changelog begins with the version of the package", () => {
	const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	expect(/^## (.+)$/m.exec(readFileSync(join(root, "CHANGELOG.md"), "utf8"))?.[1]).toBe(version);
});
