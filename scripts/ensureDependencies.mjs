import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root, run } from "./run.mjs";

/** Installs what a folder's package-lock.json lists, unless its node_modules holds it already. */
export async function ensureDependencies(folder = root) {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		throw new Error(`Node 20.19 or newer is needed, and this is Node ${process.versions.node}.`);
	}
	if (isInstalled(folder)) return;
	console.log(`Installing the dependencies of ${basename(folder)}…`);
	const options = ["--include=dev", "--no-audit", "--no-fund", "--prefer-offline"];
	// npm ci refuses a lock file that lacks the optional packages of this platform, npm install adds them.
	for (const command of [["ci"], ["install", "--no-save"]]) {
		if ((await run("npm", [...command, ...options], { cwd: folder })) === 0) return;
	}
	throw new Error("The dependencies could not be installed: see npm's output above.");
}

/**
 * Compares the lock file with npm's own record of what it installed.
 *
 * @param {string} folder
 */
function isInstalled(folder) {
	const installed = packagesIn(join(folder, "node_modules", ".package-lock.json"));
	return Object.entries(packagesIn(join(folder, "package-lock.json"))).every(
		([path, { version, optional, devOptional }]) => {
			if (path === "") return true;
			const found = installed[path];
			return found ? found.version === version : Boolean(optional || devOptional);
		},
	);
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function packagesIn(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {};
}
