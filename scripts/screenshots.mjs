import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { preview } from "vite";
import { chromiumArgs, ensureChromium } from "./ensureChromium.mjs";
import { fail, root, run, tool } from "./run.mjs";

/** Writes the pictures of the README, from the stories: each is what a story looks like once it has played. */
const pictures = [
	{ name: "add-widget", story: "addwidgetform--snippet-chosen", width: 640 },
	{ name: "add-widget-dark", story: "addwidgetform--snippet-chosen", width: 640, theme: "dark" },
	{ name: "choose-snippet", story: "snippetpicker--search-open", width: 640 },
	{ name: "may-have-been-added", story: "failures--connection-broken", width: 640 },
	{ name: "refused", story: "failures--invalid-values", width: 640, theme: "dark" },
	{ name: "phone", story: "addwidgetform--narrow", width: 352 },
];

const outDir = mkdtempSync(join(tmpdir(), "akua-storybook-"));
try {
	const code = await run(tool("storybook"), ["build", "--quiet", "-o", outDir], { quiet: true });
	if (code !== 0) fail("Storybook could not be built: `npx storybook build` says why.");
	const server = await preview({ configFile: false, root, build: { outDir }, preview: { port: 0 }, logLevel: "error" });
	const address = server.resolvedUrls?.local[0];
	const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
	for (const { name, story, width, theme = "light" } of pictures) {
		const page = await browser.newPage({ viewport: { width, height: 1000 }, deviceScaleFactor: 2 });
		await page.goto(`${address}iframe.html?id=${story}&viewMode=story&globals=colorScheme:${theme}`);
		const card = page.locator(".story-card");
		await card.waitFor();
		await page.waitForFunction(() => document.querySelector('[role="status"]') !== null);
		// A story's last step may start a transition.
		await page.waitForTimeout(2000);
		const box = await page.evaluate(() => {
			const parts = [...document.querySelectorAll(".story-card, .akua-popover:popover-open")];
			const rects = parts.map((part) => part.getBoundingClientRect());
			return { bottom: Math.max(...rects.map(({ bottom }) => bottom)), top: Math.min(...rects.map(({ top }) => top)) };
		});
		const clip = { x: 0, y: Math.max(0, box.top - 16), width, height: box.bottom - box.top + 32 };
		await page.screenshot({ path: join(root, "docs", "images", `${name}.png`), clip });
		await page.close();
		console.log(`docs/images/${name}.png`);
	}
	await browser.close();
	await server.close();
} finally {
	rmSync(outDir, { recursive: true, force: true });
}
