import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureDependencies } from "../scripts/ensureDependencies.mjs";
import { fail, root, run } from "../scripts/run.mjs";

try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { runs: { type: "string", default: "9" } },
	});
	const runs = Number(values.runs);
	if (!Number.isInteger(runs) || runs < 1) fail(`--runs must be a whole number above 0, and is ${values.runs}.`);
	await ensureDependencies();
	if ((await run(process.execPath, [join(root, "scripts", "build.mjs")])) !== 0)
		fail("The package could not be built.");
	const { measure } = await import("./measure.mjs");
	await measure(runs, positionals);
} catch (error) {
	fail(error);
}
