import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, preview } from "vite";
import { root } from "../scripts/run.mjs";

/**
 * Builds the page for production, with the built package, and calls back once it is open in the browser.
 *
 * @param {import("playwright").Browser} browser
 * @param {{ profiling?: boolean }} options whether React tells its profilers of commits, which costs time
 * @param {(page: import("playwright").Page) => Promise<void>} use
 */
export async function openPage(browser, { profiling = false }, use) {
	const outDir = mkdtempSync(join(tmpdir(), "akua-bench-"));
	/** @type {import("vite").InlineConfig} */
	const config = {
		root: join(root, "bench"),
		configFile: false,
		logLevel: "error",
		esbuild: { jsx: "automatic" },
		resolve: { alias: profiling ? { "react-dom/client": "react-dom/profiling" } : {} },
		build: { outDir, emptyOutDir: true, target: "es2022" },
		preview: { port: 0, host: "127.0.0.1" },
	};
	try {
		await build(config);
		const server = await preview(config);
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		page.on("pageerror", (error) => console.error(error));
		await page.goto(server.resolvedUrls?.local[0] ?? "");
		await page.waitForFunction(() => "bench" in window);
		await use(page);
		await page.close();
		await server.close();
	} finally {
		rmSync(outDir, { recursive: true, force: true });
	}
}
