import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.mjs";

const lockFile = join(root, "package-lock.json");
const installedFile = join(root, "node_modules", ".package-lock.json");
const stampFile = join(root, "node_modules", ".akua-install");

/** Installs what package-lock.json names unless node_modules holds just that already. Refuses a Node that is too old for it. */
export async function ensureDependencies() {
	checkNode();
	if (isInstalled()) return;
	console.log("Installing dependencies…");
	// npm ci refuses a lock file that was written where a registry lacked the optional packages of other platforms.
	const ways = [["ci"], ["install", "--no-save"]].slice(existsSync(lockFile) ? 0 : 1);
	for (const way of ways) {
		if ((await run("npm", [...way, "--no-audit", "--no-fund", "--prefer-offline"])) === 0) return writeStamp();
	}
	throw new Error("The dependencies could not be installed: npm failed, see its output above.");
}

function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	throw new Error(`Node 20.19 or newer is needed, and this is Node ${process.versions.node}.`);
}

function isInstalled() {
	if (!existsSync(installedFile)) return false;
	if (!existsSync(lockFile)) return true;
	if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp()) return true;
	// Somebody may have run npm by hand: its own record of what it installed decides then, and not the stamp.
	if (!holdsAll(packages(lockFile), packages(installedFile))) return false;
	writeStamp();
	return true;
}

/**
 * @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} Packages
 *
 * @param {Packages} wanted
 * @param {Packages} found
 */
function holdsAll(wanted, found) {
	return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
		if (path === "") return true;
		const installed = found[path];
		return installed ? installed.version === version : Boolean(optional || devOptional);
	});
}

/**
 * @param {string} file
 * @returns {Packages}
 */
function packages(file) {
	return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}

// npm's record changes with every install, so the stamp ends with it as well as with the lock file.
function stamp() {
	const hash = createHash("sha256");
	for (const file of [lockFile, installedFile]) hash.update(readFileSync(file));
	return hash.digest("hex");
}

function writeStamp() {
	if (existsSync(installedFile) && existsSync(lockFile)) writeFileSync(stampFile, stamp());
}
