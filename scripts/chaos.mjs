import { join } from "node:path";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";
import { fail, root } from "./run.mjs";
import { sourceAliases } from "./sourceAliases.mjs";

const { creates, seed } = parseArgs({
	options: { creates: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
}).values;
for (const [option, value] of Object.entries({ creates, seed })) {
	if (!/^[1-9]\d{0,8}$/.test(value)) fail(`--${option} must be a whole number above 0, and is ${value}.`);
}

/** @type {typeof import("../test/faults/runChaos.ts")} */
const { runChaos } = await importTest("runChaos");
/** @type {typeof import("../test/faults/formatReport.ts")} */
const { formatReport } = await importTest("formatReport");
const report = await runChaos({ creates: Number(creates), seed: Number(seed) });
console.log(formatReport(report));
process.exitCode = report.problems.length > 0 ? 1 : 0;

/** @param {string} name */
async function importTest(name) {
	const config = { root, configFile: /** @type {const} */ (false), resolve: { alias: sourceAliases } };
	const { module } = await runnerImport(join(root, "test", "faults", `${name}.ts`), config);
	return module;
}
