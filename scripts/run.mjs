import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

const windows = process.platform === "win32";

/**
 * Runs a command with its output streamed, or its errors only where `quiet`, and resolves with its exit code: 1 where
 * it could not start, was ended by a signal or took longer than `timeoutMs`.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, quiet?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd = root, env = process.env, timeoutMs, quiet = false } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd,
			env,
			shell: windows,
			stdio: ["ignore", quiet ? "ignore" : "inherit", "inherit"],
			...(timeoutMs === undefined ? {} : { timeout: timeoutMs, killSignal: "SIGKILL" }),
		});
		child.on("error", (error) => {
			console.error(`${command} could not be started: ${error.message}`);
			resolve(1);
		});
		child.on("close", (code) => resolve(code ?? 1));
	});
}

/**
 * The path of a tool that the dev dependencies bring along.
 *
 * @param {string} name
 */
export function tool(name) {
	return join(root, "node_modules", ".bin", windows ? `${name}.cmd` : name);
}

/**
 * Ends the script with a sentence instead of a stack.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function fail(error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exit(1);
}

/** @param {string} url the `import.meta.url` of the asking module */
export function isMain(url) {
	return process.argv[1] !== undefined && fileURLToPath(url) === realpathSync(process.argv[1]);
}
