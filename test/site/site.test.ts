import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { chromiumArgs, ensureChromium } from "../../scripts/browsers.mjs";
import { root, run } from "../../scripts/run.mjs";
import { noteProblems } from "../support/noteProblems.js";

const base = "/below/a/path/";
const out = mkdtempSync(join(tmpdir(), "akua-site-"));
let browser: Browser;
let server: PreviewServer;
let origin: string;

beforeAll(async () => {
	expect(await run(process.execPath, [join(root, "site", "build.mjs"), "--base", base, "--out", out])).toBe(0);
	browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
	const options = { port: 0, host: "127.0.0.1" };
	server = await preview({
		root,
		configFile: false,
		logLevel: "silent",
		base,
		build: { outDir: out },
		preview: options,
	});
	origin = new URL(server.resolvedUrls?.local[0] ?? "").origin;
});

afterAll(async () => {
	await browser?.close();
	await server?.close();
	rmSync(out, { recursive: true, force: true });
});

/** Opens a page. The test fails if it asks anybody else for anything, or complains. */
async function open(path: string, stories: "with stories" | "without" = "with stories"): Promise<Page> {
	const page = await browser.newPage();
	if (stories === "without") {
		await page.route("**/storybook/**", (route) => route.fulfill({ body: "", contentType: "text/html" }));
	}
	const problems: string[] = [];
	page.on("request", (request) => {
		if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url())) problems.push(request.url());
	});
	page.on("response", (response) => {
		if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
	});
	noteProblems(page, problems);
	onTestFinished(async () => {
		await page.close();
		expect(problems).toEqual([]);
	});
	await page.goto(`${origin}${base}${path}`);
	return page;
}

const filesEnding = (ending: string) =>
	readdirSync(out, { recursive: true, encoding: "utf8" }).filter(
		(file) => file.endsWith(ending) && !file.startsWith("storybook"),
	);

test("each page opens below a path, asks nobody else for anything, and has a heading", async () => {
	const pages = filesEnding(".html").filter((file) => file !== "404.html");
	expect(pages.length).toBeGreaterThan(20);
	for (const path of pages) {
		const page = await open(path, "without");
		await page.locator("h1").waitFor();
	}
});

test("a guide shows its stories", async () => {
	const page = await open("guides/whole-dashboard.html");
	const frames = page.locator("iframe.story");
	const count = await frames.count();
	expect(count).toBeGreaterThan(0);
	for (let index = 0; index < count; index++) {
		const frame = frames.nth(index);
		// It loads once it is near.
		await frame.scrollIntoViewIfNeeded();
		await frame.contentFrame().getByRole("list").first().waitFor();
	}
});

test("the search finds a promise by its words, without a server", async () => {
	const page = await open("");
	await page.getByRole("button", { name: "Search" }).first().click();
	await page.getByRole("searchbox").fill("canonical spelling");
	await page.getByRole("option", { name: /proxy/i }).first().click();
	await expect.poll(() => page.url()).toContain("promises/proxy");
});

test("the reference has every public name", () => {
	const text = filesEnding(".md")
		.filter((file) => file.startsWith("reference"))
		.map((file) => readFileSync(join(out, file), "utf8"))
		.join("\n");
	const listed =
		readFileSync(join(root, "test", "entries", "public-names.txt"), "utf8").split(/^akua-react\/messages/m)[0] ?? "";
	const names = [...listed.matchAll(/^\t(?:type )?(?:AddWidget\.)?(\w+)$/gm)].map(([, name = ""]) => name);
	expect(names.length).toBeGreaterThan(150);
	const headings = new Set([...text.matchAll(/^#{1,4} (?:`?abstract`? )?(\w+)/gm)].map(([, name]) => name));
	expect(names.filter((name) => !headings.has(name) && !text.includes(`Renames and re-exports [${name}]`))).toEqual([]);
});

test("shadcn finds the items of the registry", () => {
	const { items } = JSON.parse(readFileSync(join(out, "r", "registry.json"), "utf8"));
	expect(items.length).toBeGreaterThan(0);
	for (const { name } of items) expect(existsSync(join(out, "r", `${name}.json`)), name).toBe(true);
});

test("llms.txt lists every page as Markdown, each with what it is about", () => {
	const list = readFileSync(join(out, "llms.txt"), "utf8");
	const links = [...list.matchAll(/^- \[[^\]]+\]\(([^)]+)\)(.*)$/gm)];
	expect(links.length).toBeGreaterThan(20);
	for (const [line, path = "", description] of links) {
		expect(existsSync(join(out, path)), line).toBe(true);
		expect(description, line).toMatch(/^: .{10,}/);
	}
});

test("a page as Markdown has its code, and links that lead somewhere", () => {
	const pages = filesEnding(".md").filter((file) => !file.startsWith("reference"));
	expect(readFileSync(join(out, "guides", "getting-started.md"), "utf8")).toContain('from "akua-react"');
	for (const file of pages) {
		const text = readFileSync(join(out, file), "utf8");
		expect(text, file).not.toMatch(/^import .*\?raw|<(?:Source|Canvas|Meta)\b/m);
		const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#?\s]+)/g)].map(([, target = ""]) => target);
		expect(
			targets.filter((target) => !existsSync(join(out, file, "..", target))),
			file,
		).toEqual([]);
	}
});
