import { mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureDependencies } from "./ensureDependencies.mjs";
import { fail, root, run, tool } from "./run.mjs";

const dist = join(root, "dist");
const cache = join(root, "node_modules", ".cache");

try {
	await ensureDependencies();
	// Vite keeps a NODE_ENV from the environment, and could compile JSX for development.
	process.env.NODE_ENV = "production";
	mkdirSync(cache, { recursive: true });
	const stage = mkdtempSync(join(cache, "build-"));
	try {
		await buildInto(stage);
		rmSync(dist, { recursive: true, force: true });
		renameSync(stage, dist);
	} finally {
		rmSync(stage, { recursive: true, force: true });
	}
} catch (error) {
	fail(error);
}

/** @param {string} stage */
async function buildInto(stage) {
	const { build } = await import("vite");
	const { buildStyles } = await import("./buildStyles.mjs");
	const { checkDirectives } = await import("./checkDirectives.mjs");
	await build({
		root,
		configFile: join(root, "vite.config.ts"),
		logLevel: "warn",
		build: { outDir: stage, emptyOutDir: true },
	});
	await buildStyles(stage);
	if ((await run(tool("tsc"), ["-p", "tsconfig.build.json", "--outDir", stage])) !== 0) {
		throw new Error("The declarations could not be written, see the type errors above.");
	}
	const clientModules = checkDirectives(join(root, "src"), stage);
	console.log(`Built dist; ${clientModules} modules are marked "use client".`);
}
