import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/** @type {{ name: string, exports: Record<string, string | { types: string, default: string }> }} */
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The modules of the package: their path below `src` and `dist`, without extension, and the specifier to import. */
export const entries = Object.entries(manifest.exports).flatMap(([path, target]) =>
	typeof target === "string"
		? []
		: { name: target.default.slice("./dist/".length, -".js".length), specifier: path.replace(".", manifest.name) },
);

/** The subpaths of the package that are style sheets. */
export const sheets = Object.keys(manifest.exports).filter((path) => path.endsWith(".css"));
