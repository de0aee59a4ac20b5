import { ensureChromium } from "./ensureChromium.mjs";
import { ensureDependencies } from "./ensureDependencies.mjs";
import { chooseSteps } from "./steps.mjs";

/** @typedef {import("./steps.mjs").Counts & { name: string, seconds: number, note?: string }} Result */

/** @type {Result[]} */
const results = [];

try {
	const chosen = chooseSteps(process.argv.slice(2));
	await ensureDependencies();
	const noBrowser = chosen.some(({ browser }) => browser) ? await browserProblem() : undefined;
	for (const step of chosen) {
		console.log(`\n── ${step.name}`);
		results.push(await runStep(step, noBrowser));
	}
} catch (error) {
	const note = error instanceof Error ? error.message : String(error);
	console.error(note);
	results.push({ name: "set-up", passed: 0, failed: 1, seconds: 0, note });
}

report();

/**
 * @param {import("./steps.mjs").Step} step
 * @param {string | undefined} noBrowser
 * @returns {Promise<Result>}
 */
async function runStep({ name, run, browser, needsBuild }, noBrowser) {
	const unbuilt = needsBuild && results.some((result) => result.name === "build" && result.failed > 0);
	const note = unbuilt ? "not run: the build failed" : browser && noBrowser ? `not run: ${noBrowser}` : undefined;
	if (note) {
		console.log(note);
		return { name, passed: 0, failed: 1, seconds: 0, note };
	}
	const start = performance.now();
	const counts = await run();
	return { name, ...counts, seconds: (performance.now() - start) / 1000 };
}

async function browserProblem() {
	try {
		process.env.CHROME_PATH = await ensureChromium();
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

function report() {
	const width = Math.max(...results.map(({ name }) => name.length));
	console.log("");
	for (const { name, passed, failed, seconds, note } of results) {
		const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
		console.log(`${name.padEnd(width)} ${counts} ${seconds.toFixed(1).padStart(7)} s${note ? `  ${note}` : ""}`);
	}
	const passed = results.reduce((sum, result) => sum + result.passed, 0);
	const failed = results.reduce((sum, result) => sum + result.failed, 0);
	process.exitCode = failed > 0 ? 1 : 0;
	console.log(`\n${passed} passed, ${failed} failed`);
}
