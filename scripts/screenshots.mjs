import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium } from "playwright";
import { preview } from "vite";
import { chromiumArgs, ensureChromium } from "./browsers.mjs";
import { gallery, galleryPage, pictures } from "./gallery.mjs";
import { fail, root, run, tool } from "./run.mjs";

/** Time for the transitions that a story's last step started, in milliseconds. */
const restMs = 600;

const wanted = process.argv[2];
const outDir = mkdtempSync(join(tmpdir(), "akua-storybook-"));
try {
	const code = await run(tool("storybook"), ["build", "--quiet", "-o", outDir]);
	if (code !== 0) fail("Storybook could not be built.");
	const server = await preview({ configFile: false, root, build: { outDir }, preview: { port: 0 }, logLevel: "error" });
	const address = server.resolvedUrls?.local[0] ?? "";
	const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
	for (const picture of [...pictures, ...gallery].filter(({ name }) => !wanted || name.includes(wanted))) {
		await take(browser, address, picture);
		console.log(`docs/images/${picture.name}.png`);
	}
	await browser.close();
	await server.close();
	writeFileSync(join(root, "docs", "gallery.md"), galleryPage());
} finally {
	rmSync(outDir, { recursive: true, force: true });
}

/**
 * @param {import("playwright").Browser} browser
 * @param {string} address
 * @param {import("./gallery.mjs").Picture} picture
 */
async function take(
	browser,
	address,
	{ name, story, width, scheme, theme = "default", page: whole = false, scale = 1 },
) {
	const viewport = { width: whole && width > 400 ? 1024 : width, height: 760 };
	const page = await browser.newPage({
		viewport,
		deviceScaleFactor: scale,
		colorScheme: scheme === "dark" ? "dark" : "light",
	});
	const globals = `theme:${theme};colorScheme:${scheme}`;
	await page.goto(`${address}iframe.html?id=${story}&viewMode=story&globals=${globals}`);
	await page.locator(".story-page").waitFor();
	await page.waitForFunction(hasPlayed);
	await page.evaluate(() => document.fonts.ready);
	await page.waitForTimeout(restMs);
	const path = join(root, "docs", "images", `${name}.png`);
	mkdirSync(dirname(path), { recursive: true });
	if (whole) await page.screenshot({ path });
	else {
		const box = await page.evaluate(() => {
			// A story may have scrolled to the element that it clicked last.
			scrollTo(0, 0);
			const parts = [...document.querySelectorAll(".story-card, .akua-dashboard, :popover-open")];
			const rects = parts.map((part) => part.getBoundingClientRect());
			return { bottom: Math.max(...rects.map(({ bottom }) => bottom)), top: Math.min(...rects.map(({ top }) => top)) };
		});
		const top = Math.max(0, box.top - 16);
		await page.screenshot({ path, fullPage: true, clip: { x: 0, y: top, width, height: box.bottom + 16 - top } });
	}
	await page.close();
}

/** Whether the story on the page has played, or failed to. */
function hasPlayed() {
	const { currentRender } = Reflect.get(globalThis, "__STORYBOOK_PREVIEW__") ?? {};
	return ["completed", "finished", "errored"].includes(currentRender?.phase);
}
