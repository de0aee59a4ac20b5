import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CreateWidgetBody } from "akua-react/client";
import type { FakeFault } from "akua-react/testing";
import { type Browser, chromium, type Page } from "playwright";
import { type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { buildRegistry } from "../../registry/build.mjs";
import { chromiumArgs, ensureChromium } from "../../scripts/browsers.mjs";
import { root, run } from "../../scripts/run.mjs";
import { install } from "../package/install.js";
import { pack } from "../package/pack.js";
import { noteProblems } from "../support/noteProblems.js";
import { installItem } from "./installItem.js";

const axe = createRequire(import.meta.url).resolve("axe-core");
const work = mkdtempSync(join(tmpdir(), "akua-registry-"));
let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
	const folder = join(work, "host");
	const isOwn = (path: string) => !/[\\/](?:node_modules|dist|ui)$/.test(path);
	cpSync(join(root, "test", "registry", "host"), folder, { recursive: true, filter: isOwn });
	await install(folder);
	buildRegistry(join(work, "r"));
	await installItem({ folder, name: "dashboard", registry: join(work, "r"), tarball: pack(work) });
	const env = { ...process.env, NODE_ENV: "production" };
	for (const [program, ...args] of [["tsc"], ["vite", "build", "--logLevel", "error"]]) {
		expect(await run(join(folder, "node_modules", ".bin", program ?? ""), args, { cwd: folder, env })).toBe(0);
	}
	const options = { port: 0, host: "127.0.0.1" };
	server = await preview({ root: folder, configFile: false, logLevel: "silent", preview: options });
	browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
}, 600_000);

afterAll(async () => {
	await browser?.close();
	await server?.close();
	rmSync(work, { recursive: true, force: true });
});

interface OpenOptions {
	scheme?: "light" | "dark";
	search?: string;
}

/** Opens the host with its results loaded. The test fails if it complains. */
async function open({ scheme = "light", search = "" }: OpenOptions = {}): Promise<Page> {
	const page = await browser.newPage({
		viewport: { width: 1280, height: 900 },
		colorScheme: scheme,
		reducedMotion: "reduce",
	});
	const problems: string[] = [];
	noteProblems(page, problems);
	onTestFinished(async () => {
		await page.close();
		expect(problems).toEqual([]);
	});
	await page.goto(`${server.resolvedUrls?.local[0]}${search}`);
	if (search === "") {
		await page.getByText("8 rows, 6 columns").waitFor();
		await page.getByText("1,284").waitFor();
	}
	return page;
}

declare global {
	interface Window {
		axe: typeof import("axe-core");
	}
}

const failNext = (page: Page, fault: FakeFault) => page.evaluate((next) => window.fakeAkua.fail(next), fault);
const widgets = (page: Page) => page.evaluate(() => window.fakeAkua.widgets("dash_overview"));
const names = (page: Page) => page.getByRole("article").getByRole("heading").allTextContents();
const choose = async (page: Page, snippet: string) => {
	await page.getByRole("combobox", { name: "Snippet" }).click();
	await page.getByPlaceholder("Search snippets").fill(snippet);
	await page.keyboard.press("Enter");
	await page
		.getByRole("combobox", { name: "Snippet" })
		.filter({ hasText: new RegExp(snippet, "i") })
		.waitFor();
};
const submit = (page: Page) => page.locator('button[type="submit"]').click();
const menu = async (page: Page, name: string, item: string) => {
	await page.getByRole("button", { name: `Options for ${name}` }).click();
	await page.getByRole("menuitem", { name: item, exact: true }).click();
};

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));

/** What axe finds, with the contrast of every text. */
async function violations(page: Page) {
	await page.addScriptTag({ path: axe });
	return page.evaluate(async () => {
		const found = await window.axe.run();
		return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
	});
}

describe.each(["light", "dark"] as const)("in a %s host", (scheme) => {
	test("the dialog adds a widget once although the answer was lost, and takes it back", async () => {
		const page = await open({ scheme });
		expect(await violations(page)).toEqual([]);
		await page.getByRole("button", { name: "Add widget" }).click();
		await choose(page, "certificates");
		await page.getByRole("region", { name: "Preview" }).getByText("Run again").waitFor();
		expect(await violations(page)).toEqual([]);
		await failNext(page, { call: "createWidget", when: "after", answer: "reset" });
		await submit(page);
		const alert = page.getByRole("alert").filter({ hasText: "The widget may have been added" });
		await alert.waitFor();
		await expect.poll(() => alert.locator("..").evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await violations(page)).toEqual([]);

		await page.getByRole("button", { name: "Try again" }).click();
		await page.getByText("was already added. No duplicate was created.").waitFor();
		await expect.poll(() => names(page)).toContain("Certificates about to expire");
		expect(await widgets(page)).toHaveLength(5);
		await page.getByRole("button", { name: "Undo" }).click();
		await expect.poll(() => widgets(page)).toHaveLength(4);
		await page.getByText("“Certificates about to expire” removed.").waitFor();
	});
});

test("the dialog asks before it discards, and keeps what was entered", async () => {
	const page = await open();
	await page.getByRole("button", { name: "Add widget" }).click();
	await choose(page, "certificates");
	await page.keyboard.press("Escape");
	await page.getByRole("alertdialog", { name: "Discard your changes?" }).waitFor();
	await page.getByRole("button", { name: "Keep editing" }).click();
	await page.getByRole("combobox", { name: "Snippet" }).filter({ hasText: "Certificates" }).waitFor();
	await page.keyboard.press("Escape");
	await page.getByRole("button", { name: "Discard" }).click();
	await page.getByRole("dialog").waitFor({ state: "hidden" });
	await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Add widget");
	expect(await widgets(page)).toHaveLength(4);
});

test("the form has what was chosen, shows a refusal at its field and focuses it", async () => {
	const page = await open({ search: "?form" });
	await submit(page);
	await page.getByText("Choose a snippet.").waitFor();
	await choose(page, "certificates");
	await page.getByRole("radio", { name: "JSON" }).click();
	await page
		.locator("label")
		.filter({ has: page.getByRole("radio", { name: "2 columns" }) })
		.click();
	await page.getByRole("combobox", { name: "Position" }).click();
	await page.getByRole("option", { name: "At the beginning" }).click();
	const issue = { code: 1, message: "It is not ready yet.", path: ["body", "snippet_id"] };
	await failNext(page, { call: "createWidget", answer: { status: 422, body: { errors: [issue] } } });
	await submit(page);
	await page.getByText("Fix the highlighted fields.").waitFor();
	await page.getByText("It is not ready yet.").waitFor();
	const field = page.getByRole("combobox", { name: "Snippet" });
	await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
	expect(await violations(page)).toEqual([]);

	await submit(page);
	await page.getByText("“Certificates about to expire” added.").waitFor();
	const [first] = await widgets(page);
	const sent: Partial<CreateWidgetBody> = { snippet_id: "snip_certificates", display_type: "json", col_span: 2 };
	expect(first).toMatchObject(sent);
});

test("a create waits for the network", async () => {
	const page = await open({ search: "?form" });
	await choose(page, "certificates");
	await page.context().setOffline(true);
	await submit(page);
	await page.getByText("You’re offline.").first().waitFor();
	expect(await widgets(page)).toHaveLength(4);
	await page.context().setOffline(false);
	await page.getByText("“Certificates about to expire” added.").waitFor();
});

test("the menus arrange, change, remove and bring back widgets, and each is saved", async () => {
	const page = await open();
	await menu(page, "Installs today", "Later");
	await expect.poll(async () => (await names(page)).slice(0, 2)).toEqual(["Monthly cost", "Installs today"]);
	await menu(page, "Installs today", "Width");
	await page.getByRole("menuitemradio", { name: "3 columns" }).click();
	await expect.poll(() => focused(page)).toBe("Options for Installs today");
	await menu(page, "Monthly cost", "Remove");
	await page.getByText("“Monthly cost” removed.").waitFor();
	await expect.poll(() => focused(page)).toBe("Dashboard");
	await expect.poll(async () => (await widgets(page)).map(({ col_span }) => col_span)).toEqual([3, 2, 4]);
	await page.getByRole("button", { name: "Undo" }).click();
	await expect.poll(async () => (await widgets(page))[0]?.snippet_id).toBe("snip_monthly_cost");
});

test("a change that somebody else’s contradicts asks which one to keep", async () => {
	const page = await open();
	await page.evaluate(() => {
		const [first] = window.fakeAkua.widgets("dash_overview");
		if (first) window.fakeAkua.updateWidget(first.id, { col_span: 4 });
	});
	await menu(page, "Installs today", "Width");
	await page.getByRole("menuitemradio", { name: "2 columns" }).click();
	await page.getByText("Someone else made this widget 4 columns wide.").waitFor();
	expect(await violations(page)).toEqual([]);
	await page.getByRole("button", { name: "Use mine" }).click();
	await expect.poll(async () => (await widgets(page))[0]?.col_span).toBe(2);
});
