import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/run.mjs";

const pages = ["", ".github", ".changeset", "docs"].flatMap((folder) =>
	readdirSync(join(root, folder))
		.filter((file) => file.endsWith(".md"))
		.map((file) => join(folder, file)),
);

/** The README has addresses in place of paths, because npm shows it too. */
const onGitHub = /^https:\/\/github\.com\/akua-dev\/akua-react\/(?:blob|raw)\/main\//;

test.each(pages)("every link of %s to a file of the repository leads to one", (page) => {
	const text = readFileSync(join(root, page), "utf8").replace(/```[\s\S]*?```|`[^`\n]*`/g, "");
	const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g), ...text.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(
		([, target = ""]) => target.replace(/#.*/, ""),
	);
	const broken = targets.filter(
		(target) =>
			target !== "" &&
			!(onGitHub.test(target)
				? existsSync(join(root, target.replace(onGitHub, "")))
				: /^[a-z]+:/.test(target) || existsSync(join(root, dirname(page), target))),
	);
	expect(broken).toEqual([]);
});

test("the changelog begins with the version of the package", () => {
	const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	expect(/^## (.+)$/m.exec(readFileSync(join(root, "CHANGELOG.md"), "utf8"))?.[1]).toBe(version);
});

test("the README works on npm, which shows no file of the repository", () => {
	const text = readFileSync(join(root, "README.md"), "utf8");
	const targets = [...text.matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset)="([^"]+)"/g)].map(
		([, link, image]) => link ?? image ?? "",
	);
	expect(targets.length).toBeGreaterThan(20);
	expect(targets.filter((target) => !/^https:|^#/.test(target))).toEqual([]);
});
