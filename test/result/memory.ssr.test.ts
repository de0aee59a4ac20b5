import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "vite";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../../scripts/run.mjs";
import { sourceAliases } from "../../scripts/sourceAliases.mjs";

const run = promisify(execFile);

test("no result makes a server with 256 MB run out of memory, or send more than a few megabytes", async () => {
	const folder = mkdtempSync(join(root, "node_modules", ".cache", "server-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	await build({
		root,
		configFile: false,
		logLevel: "error",
		resolve: { alias: sourceAliases },
		define: { "process.env.NODE_ENV": '"production"' },
		build: { ssr: "test/result/attacksOnServer.ts", outDir: folder },
	});
	const { stdout } = await run(process.execPath, [
		"--max-old-space-size=256",
		join(folder, "attacksOnServer.js"),
	]).catch((failure: { stdout: string; stderr: string }) => ({
		stdout: `${failure.stdout}\n${failure.stderr.slice(0, 2000)}`,
	}));
	expect(stdout).toMatch(/done\s*$/);
});
