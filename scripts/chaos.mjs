import { parseArgs } from "node:util";
import { createServer } from "vite";
import { fail, root } from "./run.mjs";

try {
	const { values } = parseArgs({ options: { creates: { type: "string" }, seed: { type: "string" } } });
	const creates = toCount("creates", values.creates ?? "10000");
	const seed = toCount("seed", values.seed ?? "1");
	const vite = await createServer({
		root,
		configFile: false,
		appType: "custom",
		logLevel: "error",
		server: { middlewareMode: true, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true },
		resolve: {
			alias: ["client", "testing"].map((entry) => ({
				find: `akua-react/${entry}`,
				replacement: `/src/entries/${entry}.ts`,
			})),
		},
	});
	try {
		const { runChaos } = await vite.ssrLoadModule("/test/faults/runChaos.ts");
		const { formatReport } = await vite.ssrLoadModule("/test/faults/formatReport.ts");
		const report = await runChaos({ creates, seed });
		console.log(formatReport(report));
		process.exitCode = report.problems.length > 0 ? 1 : 0;
	} finally {
		await vite.close();
	}
} catch (error) {
	fail(error);
}

/**
 * @param {string} name
 * @param {string} text
 */
function toCount(name, text) {
	if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
	throw new Error(`--${name} must be a whole number above 0, and is ${text}.`);
}
