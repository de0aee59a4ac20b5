import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, tool } from "./run.mjs";

/**
 * Runs one Vitest project and counts its tests. A file that broke before its tests, an error outside of any test and
 * a run without tests count as one failure each, so that a run which went wrong never passes.
 *
 * @param {string} project
 */
export async function runVitest(project) {
	const folder = mkdtempSync(join(tmpdir(), "akua-vitest-"));
	const report = join(folder, "report.json");
	try {
		const code = await run(tool("vitest"), [
			"run",
			`--project=${project}`,
			"--reporter=default",
			"--reporter=json",
			`--outputFile.json=${report}`,
		]);
		const { passed, failed } = readCounts(report);
		return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult
 *
 * @param {string} file
 */
function readCounts(file) {
	/** @type {{ numPassedTests: number, numFailedTests: number, testResults: FileResult[] }} */
	let report;
	try {
		report = JSON.parse(readFileSync(file, "utf8"));
	} catch {
		return { passed: 0, failed: 0 };
	}
	const brokenFiles = report.testResults.filter(
		({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
	);
	return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
}
