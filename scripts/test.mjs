import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium, ensureFirefox, ensureWebKit } from "./browsers.mjs";
import { ensureDependencies } from "./ensureDependencies.mjs";
import { run, tool } from "./run.mjs";

/**
 * @typedef {{ passed: number, failed: number, note?: string }} Counts
 * @typedef {object} Step
 * @property {string} name the script of package.json, or the Vitest project, that it runs
 * @property {(name: string) => Promise<Counts>} run
 * @property {() => Promise<string | boolean>} [setUp] resolves with false if the step cannot run on this machine
 * @property {boolean} [needsBuild]
 */

/** @type {Step[]} */
const steps = [
	{ name: "types", run: runScript },
	{ name: "lint", run: runScript },
	{ name: "knip", run: runScript },
	{ name: "node", run: runProject },
	{ name: "ssr", run: runProject },
	{ name: "browser", run: runProject, setUp: ensureChromium },
	{ name: "firefox", run: runProject, setUp: ensureFirefox },
	{ name: "stories", run: runProject, setUp: ensureChromium },
	{ name: "hosts", run: runProject, setUp: ensureChromium },
	{ name: "webkit", run: runProject, setUp: ensureWebKit },
	{ name: "demo", run: runProject, setUp: ensureChromium },
	{ name: "site", run: runProject, setUp: ensureChromium },
	{ name: "build", run: runScript },
	{ name: "publint", run: runScript, needsBuild: true },
	{ name: "attw", run: runScript, needsBuild: true },
	{ name: "size", run: runScript, needsBuild: true },
	{ name: "package", run: runProject, setUp: ensureChromium, needsBuild: true },
	{ name: "examples", run: runProject, setUp: ensureChromium, needsBuild: true },
];

/** @type {(Counts & { name: string, seconds: number })[]} */
const results = [];

try {
	const chosen = chooseSteps(process.argv.slice(2));
	await ensureDependencies();
	for (const step of chosen) {
		console.log(`\n── ${step.name}`);
		const start = performance.now();
		const counts = await runStep(step).catch(toFailure);
		if (counts.note) console.log(counts.note);
		results.push({ name: step.name, ...counts, seconds: (performance.now() - start) / 1000 });
	}
} catch (error) {
	results.push({ name: "set-up", ...toFailure(error), seconds: 0 });
}
report();

/** @param {string[]} names */
function chooseSteps(names) {
	const unknown = names.filter((name) => !steps.some((step) => step.name === name));
	if (unknown.length > 0) {
		throw new Error(
			`No step is called ${unknown.join(" or ")}: choose from ${steps.map(({ name }) => name).join(", ")}.`,
		);
	}
	return steps.filter(({ name }) => names.length === 0 || names.includes(name));
}

/**
 * @param {Step} step
 * @returns {Promise<Counts>}
 */
async function runStep({ name, run, setUp, needsBuild }) {
	if (needsBuild && results.some((result) => result.name === "build" && result.failed > 0)) {
		throw new Error("not run: the build failed");
	}
	if (setUp && !(await setUp())) return { passed: 0, failed: 0, note: "not run: its browser cannot be installed here" };
	return run(name);
}

/**
 * @param {string} name
 * @returns {Promise<Counts>}
 */
async function runScript(name) {
	const failed = Number((await run("npm", ["run", "--silent", name])) !== 0);
	return { passed: 1 - failed, failed };
}

/**
 * @param {string} project
 * @returns {Promise<Counts>}
 */
async function runProject(project) {
	const folder = mkdtempSync(join(tmpdir(), "akua-vitest-"));
	const file = join(folder, "report.json");
	const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
	const code = await run(tool("vitest"), ["run", `--project=${project}`, ...reporters]);
	const tests = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { numPassedTests: 0, numFailedTests: 0 };
	rmSync(folder, { recursive: true });
	// A run can also fail outside of a test, or find none.
	const isBroken = code !== 0 || tests.numPassedTests === 0;
	return { passed: tests.numPassedTests, failed: Math.max(tests.numFailedTests, Number(isBroken)) };
}

/**
 * @param {unknown} error
 * @returns {Counts}
 */
function toFailure(error) {
	return { passed: 0, failed: 1, note: error instanceof Error ? error.message : String(error) };
}

function report() {
	console.log("");
	for (const { name, passed, failed, seconds, note = "" } of results) {
		const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
		console.log(`${name.padEnd(8)} ${counts} ${seconds.toFixed(1).padStart(7)} s  ${note}`.trimEnd());
	}
	const passed = results.reduce((sum, result) => sum + result.passed, 0);
	const failed = results.reduce((sum, result) => sum + result.failed, 0);
	process.exitCode = failed > 0 ? 1 : 0;
	console.log(`\n${passed} passed, ${failed} failed`);
}
