import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureWebKit } from "./ensureWebKit.mjs";
import { root, run, tool } from "./run.mjs";
import { runVitest } from "./vitestStep.mjs";

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ name: string, run: () => Promise<Counts>, browser?: boolean, needsBuild?: boolean }} Step
 */

/** @type {Step[]} */
const steps = [
	{ name: "types", run: command("npm", ["run", "--silent", "types"]) },
	{ name: "lint", run: command(tool("biome"), ["check", "--error-on-warnings", "."]) },
	{ name: "knip", run: command(tool("knip"), []) },
	{ name: "node", run: () => runVitest("node") },
	{ name: "ssr", run: () => runVitest("ssr") },
	{ name: "browser", run: () => runVitest("browser"), browser: true },
	{ name: "stories", run: () => runVitest("stories"), browser: true },
	{ name: "hosts", run: () => runVitest("hosts"), browser: true },
	{ name: "webkit", run: async () => ((await ensureWebKit()) ? runVitest("webkit") : { passed: 0, failed: 0 }) },
	{ name: "demo", run: () => runVitest("demo"), browser: true },
	{ name: "build", run: script("build.mjs") },
	{ name: "publint", run: script("checkPublint.mjs"), needsBuild: true },
	{ name: "attw", run: script("checkTypeResolution.mjs"), needsBuild: true },
	{ name: "size", run: script("checkSize.mjs"), needsBuild: true },
	{ name: "package", run: () => runVitest("package"), needsBuild: true, browser: true },
].filter(({ name }) => name !== "stories" || existsSync(join(root, ".storybook", "main.ts")));

/**
 * The steps of these names in their own order; `vitest` stands for all of its projects that need no build.
 *
 * @param {string[]} names
 */
export function chooseSteps(names) {
	if (names.length === 0) return steps;
	const wanted = new Set(
		names.flatMap((name) =>
			name === "vitest" ? ["node", "ssr", "browser", "stories", "hosts", "webkit", "demo"] : name,
		),
	);
	const unknown = names.filter((name) => name !== "vitest" && !steps.some((step) => step.name === name));
	if (unknown.length > 0) {
		const known = [...steps.map(({ name }) => name), "vitest"].join(", ");
		throw new Error(`There is no step ${unknown.join(", ")}; the steps are ${known}.`);
	}
	return steps.filter(({ name }) => wanted.has(name));
}

/** @param {string} file */
function script(file) {
	return command(process.execPath, [join(root, "scripts", file)]);
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function command(program, args) {
	return async () => ((await run(program, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}
