import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "vite";
import { root } from "./run.mjs";
import { squeezeStyles } from "./squeezeStyles.mjs";

const styles = join(root, "src", "styles");
const themes = join(styles, "themes");

/**
 * The first browsers that know `light-dark()`, `@scope` and relative colours: with older targets Lightning CSS writes
 * second rules for what the sheet is not given to at all.
 */
const cssTarget = ["chrome123", "firefox128", "safari17.5"];

/**
 * Writes `styles.css` and `themes/*.css`, each one static minified file.
 *
 * @param {string} outDir
 */
export async function buildStyles(outDir) {
	await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: "warn",
		build: {
			outDir,
			emptyOutDir: false,
			cssMinify: "lightningcss",
			cssTarget,
			assetsInlineLimit: 0,
			rolldownOptions: { input: inputs(), output: { assetFileNames: "[name][extname]" } },
		},
	});
	const sheet = join(outDir, "styles.css");
	writeFileSync(sheet, squeezeStyles(readFileSync(sheet, "utf8")));
}

function inputs() {
	const index = join(styles, "index.css");
	if (!existsSync(index)) throw new Error("There is no src/styles/index.css to build dist/styles.css from.");
	const themeFiles = existsSync(themes) ? readdirSync(themes).filter((file) => file.endsWith(".css")) : [];
	return {
		styles: index,
		...Object.fromEntries(themeFiles.map((file) => [`themes/${basename(file, ".css")}`, join(themes, file)])),
	};
}
