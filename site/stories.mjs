import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run, tool } from "../scripts/run.mjs";

/** @typedef {{ id: string, name: string, title: string, type: string, importPath: string, exportName?: string }} Entry */

/**
 * Builds the Storybook, and returns what it contains.
 *
 * @param {string} folder
 * @returns {Promise<Entry[]>}
 */
export async function buildStories(folder) {
	const code = await run(tool("storybook"), ["build", "--quiet", "--output-dir", folder]);
	if (code !== 0) throw new Error("The stories could not be built, see above.");
	return Object.values(JSON.parse(readFileSync(join(folder, "index.json"), "utf8")).entries);
}
