import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, vi } from "vitest";
import { root, run } from "../../scripts/run.mjs";
import { install } from "../package/install.js";
import { pack } from "../package/pack.js";
import { findPort } from "../support/findPort.js";

/** Copies an example, installs it with the packed package and builds it, types included. Returns its folder. */
export async function buildExample(name: string): Promise<string> {
	const work = mkdtempSync(join(tmpdir(), "akua-example-"));
	onTestFinished(() => rmSync(work, { recursive: true, force: true }));
	const folder = join(work, name);
	const isSource = (path: string) => !/[\\/](?:node_modules|dist|build|\.next|\.react-router)$/.test(path);
	cpSync(join(root, "examples", name), folder, { recursive: true, filter: isSource });
	const file = join(folder, "package.json");
	const manifest = JSON.parse(readFileSync(file, "utf8"));
	manifest.dependencies["akua-react"] = `file:${pack(work)}`;
	writeFileSync(file, JSON.stringify(manifest));
	await install(folder);
	const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
	expect(await run("npm", ["run", "--silent", "build"], { cwd: folder, env })).toBe(0);
	return folder;
}

/** Starts a built example, and returns its address once it answers. */
export async function startExample(folder: string, env: Record<string, string>): Promise<string> {
	const port = await findPort();
	const options = {
		NODE_ENV: "production",
		NEXT_TELEMETRY_DISABLED: "1",
		HOST: "localhost",
		PORT: String(port),
		...env,
	};
	const child = spawn("npm", ["run", "--silent", "start"], {
		cwd: folder,
		env: { ...process.env, ...options },
		stdio: ["ignore", "ignore", "inherit"],
		// A group of its own, since npm starts the server as another process.
		detached: true,
	});
	const exited = new Promise((resolve) => child.once("exit", resolve));
	onTestFinished(async () => {
		if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
		await exited;
	});
	const url = `http://localhost:${port}`;
	await vi.waitFor(async () => expect((await fetch(url)).status).toBe(200), { timeout: 120_000, interval: 250 });
	return url;
}
