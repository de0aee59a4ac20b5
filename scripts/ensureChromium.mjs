import { accessSync, constants, existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fail, isMain, run, tool } from "./run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const elsewhere = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** What Chromium needs to run as root, in a container, and without speaking to anybody. */
export const chromiumArgs = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/**
 * The path of a Chromium on this machine: the one that `CHROME_PATH` names, the system's, or Playwright's own.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
	const named = process.env.CHROME_PATH;
	if (named) {
		if (isProgram(named)) return named;
		throw new Error(`CHROME_PATH is ${named}, where no program is.`);
	}
	const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
	const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...elsewhere, ...onPath].find(isProgram) ?? (await playwrightChromium());
}

/** Finds Chromium or installs it, and returns its path. */
export async function ensureChromium() {
	return (await findChromium()) ?? (await installFromPlaywright()) ?? (await installFromDebian()) ?? giveUp();
}

async function playwrightChromium() {
	try {
		const { chromium } = await import("playwright");
		const path = chromium.executablePath();
		return isProgram(path) ? path : undefined;
	} catch {
		return undefined;
	}
}

async function installFromPlaywright() {
	console.log("No Chromium found: asking Playwright to download one…");
	await run(tool("playwright"), ["install", "chromium"], { timeoutMs: 180_000 });
	return playwrightChromium();
}

async function installFromDebian() {
	if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return undefined;
	console.log("Installing Debian's Chromium…");
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	await run("apt-get", ["update", "-qq"], { env });
	await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-core"], { env });
	return findChromium();
}

/** @returns {never} */
function giveUp() {
	throw new Error(
		"The browser tests need Chromium, which was not found and could not be installed. " +
			"Install Chrome or Chromium, or set CHROME_PATH to the program.",
	);
}

/** @param {string} path */
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

if (isMain(import.meta.url)) ensureChromium().then(console.log, fail);
