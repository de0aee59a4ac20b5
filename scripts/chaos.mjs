import { join } from "node:path";
import { parseArgs } from "node:util";
import { createServer } from "vite";
import { fail, root } from "./run.mjs";
import { sourceAliases } from "./sourceAliases.mjs";

const { creates, edits, seed, only } = parseArgs({
	options: {
		creates: { type: "string", default: "10000" },
		edits: { type: "string", default: "2000" },
		seed: { type: "string", default: "1" },
		only: { type: "string" },
	},
}).values;
for (const [option, value] of Object.entries({ creates, edits, seed, only })) {
	if (value !== undefined && !/^[1-9]\d{0,8}$/.test(value))
		fail(`--${option} must be a whole number above 0, and is ${value}.`);
}

// Vite's `runnerImport` ends before the code loads what it imports late.
const server = await createServer({
	root,
	configFile: false,
	logLevel: "error",
	appType: "custom",
	server: { middlewareMode: true, ws: false, watch: null },
	resolve: { alias: sourceAliases },
});
const { runChaos } = /** @type {typeof import("../test/faults/runChaos.ts")} */ (await importTest("runChaos"));
const { formatReport } = /** @type {typeof import("../test/faults/formatReport.ts")} */ (
	await importTest("formatReport")
);
const { runArranging } = /** @type {typeof import("../test/faults/runArranging.ts")} */ (
	await importTest("runArranging")
);
const begun = performance.now();
/** @param {string} line */
const log = (line) => console.log(`${Math.round(performance.now() - begun)} ms: ${line}`);
const reports = only === undefined ? [await runArranging({ edits: Number(edits), seed: Number(seed) })] : [];
const report = await runChaos({
	creates: Number(creates),
	seed: Number(seed),
	...(only === undefined ? {} : { only: Number(only), log }),
});
reports.unshift(report);
for (const { problems } of reports) for (const problem of problems) console.log(problem);
for (const one of reports) console.log(`\n${formatReport(one)}`);
process.exitCode = reports.some(({ problems }) => problems.length > 0) ? 1 : 0;

await server.close();

/** @param {string} name */
async function importTest(name) {
	return server.ssrLoadModule(join(root, "test", "faults", `${name}.ts`));
}
