import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "vite";
import { browserFloor } from "./browserFloor.mjs";
import { root } from "./run.mjs";

const styles = join(root, "src", "styles");

/** For older browsers, Lightning CSS would add rules that they never apply. */
const cssTarget = Object.entries(browserFloor).map(([name, version]) => `${name}${version}`);

/**
 * Writes `styles.css`, `dashboard.css` and `themes/*.css`, each bundled into one minified file.
 *
 * @param {string} outDir
 */
export async function buildStyles(outDir) {
	const themes = readdirSync(join(styles, "themes")).map((file) => [
		`themes/${basename(file, ".css")}`,
		join(styles, "themes", file),
	]);
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
			rolldownOptions: {
				input: {
					styles: join(styles, "index.css"),
					dashboard: join(styles, "dashboard", "index.css"),
					...Object.fromEntries(themes),
				},
				output: { assetFileNames: "[name][extname]" },
			},
		},
	});
}
