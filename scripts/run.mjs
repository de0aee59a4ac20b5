import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

const isWindows = process.platform === "win32";

/**
 * Runs a command with its output streamed, and resolves with its exit code: 1 if it could not start or was killed.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd = root, env = process.env } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { cwd, env, shell: isWindows, stdio: ["ignore", "inherit", "inherit"] });
		child.on("error", (error) => {
			console.error(`${command} could not be started: ${error.message}`);
			resolve(1);
		});
		child.on("close", (code) => resolve(code ?? 1));
	});
}

/**
 * The path of a program that a dev dependency installs.
 *
 * @param {string} name
 */
export function tool(name) {
	return join(root, "node_modules", ".bin", isWindows ? `${name}.cmd` : name);
}

/**
 * Ends the script with a message instead of a stack.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function fail(error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exit(1);
}

/** @param {string} url the `import.meta.url` of the module that asks */
export function isMain(url) {
	return process.argv[1] !== undefined && fileURLToPath(url) === realpathSync(process.argv[1]);
}
