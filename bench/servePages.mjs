import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, preview } from "vite";
import { root } from "../scripts/run.mjs";

/**
 * Builds all pages for production, with the built package, and calls back with a function that opens one of them.
 *
 * @param {import("playwright").Browser} browser
 * @param {(open: OpenPage) => Promise<void>} use
 */
export async function servePages(browser, use) {
	const outDir = mkdtempSync(join(tmpdir(), "akua-bench-"));
	/** @type {import("vite").InlineConfig} */
	const config = {
		root: join(root, "bench"),
		configFile: false,
		logLevel: "error",
		// With its profilers, which tell of commits. They cost all that is compared the same.
		resolve: { alias: { "react-dom/client": "react-dom/profiling" } },
		// BENCH_NAMES=1 keeps the names of functions, for a profile.
		build: { outDir, emptyOutDir: true, target: "es2022", minify: !process.env.BENCH_NAMES },
		preview: { port: 0, host: "127.0.0.1" },
	};
	try {
		await build(config);
		const server = await preview(config);
		/** @type {OpenPage} */
		const open = async (name) => {
			const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
			page.on("pageerror", (error) => console.error(error));
			await page.goto(`${server.resolvedUrls?.local[0] ?? ""}?${name}`);
			await page.locator("body[data-ready]").waitFor({ state: "attached" });
			return page;
		};
		await use(open);
		await server.close();
	} finally {
		rmSync(outDir, { recursive: true, force: true });
	}
}

/**
 * Opens a page of `bench/pages` in a tab of its own.
 *
 * @typedef {(name: string) => Promise<import("playwright").Page>} OpenPage
 */
