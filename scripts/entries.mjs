import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/** @type {{ name: string, exports: Record<string, string | { types: string, default: string }> }} */
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The package's modules: their name below `src` and `dist`, what a host imports them as, the built files behind them. */
export const entries = Object.entries(manifest.exports).flatMap(([path, target]) =>
	typeof target === "string"
		? []
		: [
				{
					name: target.default.replace(/^\.\/dist\/(.*)\.js$/, "$1"),
					specifier: path.replace(/^\./, manifest.name),
					module: join(root, target.default),
					types: join(root, target.types),
				},
			],
);

/** The paths of the package that are style sheets. */
export const sheets = Object.keys(manifest.exports).filter((path) => path.endsWith(".css"));
