import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildRegistry } from "../registry/build.mjs";
import { ensureDependencies } from "../scripts/ensureDependencies.mjs";
import { fail, root } from "../scripts/run.mjs";
import { relativeTo, withLinks } from "./links.mjs";
import { toLlms } from "./llms.mjs";
import { toMarkdown } from "./mdx.mjs";
import { pages } from "./pages.mjs";
import { buildStories } from "./stories.mjs";

const site = join(root, "site");
const staged = join(site, ".pages");
const { homepage } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

// Tests set it to "test", with which the stories would come with React's development build and play inside of `act`.
process.env.NODE_ENV = "production";

try {
	const { values } = parseArgs({ options: { base: { type: "string" }, out: { type: "string" } } });
	const base = values.base ?? new URL(homepage).pathname;
	const out = resolve(values.out ?? join(site, "dist"));
	await ensureDependencies();
	await ensureDependencies(site);
	const { build } = await import("vitepress");
	const { writeReference } = await import("./reference.mjs");
	rmSync(staged, { recursive: true, force: true });

	const stories = await buildStories(join(staged, "public", "storybook"));
	const written = pages.map((page) => writePage(page, stories, base));
	const reference = await writeReference(join(staged, "reference"));
	cpSync(join(staged, "reference"), join(staged, "public", "reference"), { recursive: true });
	for (const folder of ["images", "public/images"]) {
		cpSync(join(root, "docs", "images"), join(staged, folder), { recursive: true });
	}
	buildRegistry(join(staged, "public", "r"));
	write("public/llms.txt", toLlms(written, reference));
	write("pages.json", JSON.stringify({ pages: written, reference }));

	process.env.DOCS_BASE = base;
	await build(site, { outDir: out });
	console.log(`Built the site into ${out}. Serve it under ${base}.`);
} catch (error) {
	fail(error);
}

/**
 * Writes a page for the site, with its stories, and as plain Markdown, with links to them.
 *
 * @param {import("./pages.mjs").PageSource} page
 * @param {import("./stories.mjs").Entry[]} stories
 * @param {string} base
 */
function writePage(page, stories, base) {
	const { path, section } = page;
	const file = join(root, page.file);
	/** @param {(address: string, name: string) => string} show */
	const markdown = (show) => {
		if (!file.endsWith(".mdx")) return withLinks(readFileSync(file, "utf8"), page, stories);
		const text = toMarkdown(file, (module, exportName) => {
			const importPath = `./${posix.join(posix.dirname(page.file), module)}`;
			const story = stories.find((one) => one.importPath === importPath && one.exportName === exportName);
			if (story === undefined) throw new Error(`${page.file} shows ${exportName} of ${importPath}, which is no story.`);
			return show(`storybook/iframe.html?id=${story.id}&viewMode=story`, story.name);
		});
		return withLinks(text, page, stories);
	};

	write(
		`${path}.md`,
		markdown(
			(address, name) => `<iframe class="story" src="${base}${address}" title="${name}" loading="lazy"></iframe>`,
		),
	);
	const plain = markdown((address, name) => `Story: [${name}](${relativeTo(page, address)})`);
	write(`public/${path}.md`, plain);
	return { section, path, ...summaryOf(plain) };
}

/** @param {string} markdown */
function summaryOf(markdown) {
	const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "";
	const paragraphs = markdown.replace(/^```[\s\S]*?^```$/gm, "").split(/\n{2,}/);
	const first = paragraphs.find((text) => /^(?:- )?[\w`*]/.test(text) && !text.startsWith("Story:")) ?? "";
	const text = first
		.replace(/^- |\*\*/g, "")
		.replace(/\s+/g, " ")
		.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1");
	return { title, description: /^.*?[.:](?= |$)/.exec(text)?.[0].replace(/:$/, ".") ?? text };
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
	const file = join(staged, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
