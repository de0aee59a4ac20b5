import { existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run, tool } from "./run.mjs";

/** Lets Chromium run as root and in a container, without network traffic of its own. */
export const chromiumArgs = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** The paths at which Debian installs them. */
export const firefoxPath = "/usr/bin/firefox-esr";
export const webDriverPath = "/usr/bin/WebKitWebDriver";
export const xvfbPath = "/usr/bin/Xvfb";

const chromiumNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const chromiumPaths = [
	...(process.env.PATH ?? "").split(delimiter).flatMap((folder) => chromiumNames.map((name) => join(folder, name))),
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of a Chromium on this machine: `CHROME_PATH`, the system's, or Playwright's.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
	const { CHROME_PATH } = process.env;
	if (CHROME_PATH && !isFile(CHROME_PATH)) throw new Error(`CHROME_PATH is ${CHROME_PATH}, which is not a program.`);
	const { chromium } = await import("playwright");
	return [CHROME_PATH ?? "", ...chromiumPaths, chromium.executablePath()].find(isFile);
}

/** Finds Chromium or installs it, and returns its path. */
export async function ensureChromium() {
	const found = await findChromium();
	if (found) return found;
	if (!(await installFromDebian("chromium", "fonts-noto-core"))) await run(tool("playwright"), ["install", "chromium"]);
	const installed = await findChromium();
	if (installed) return installed;
	throw new Error(
		"The browser tests need Chromium, which could not be installed. Install it, or set CHROME_PATH to its program.",
	);
}

/** Finds Debian's Firefox or installs it, and returns whether it can be run. In CI, a missing one is an error. */
export const ensureFirefox = () => ensure([firefoxPath], ["firefox-esr"]);

/** Finds WebKitGTK or installs it, and returns whether it can be run. In CI, a missing one is an error. */
export const ensureWebKit = () => ensure([webDriverPath, xvfbPath], ["webkit2gtk-driver", "xvfb"]);

/**
 * @param {string[]} paths
 * @param {string[]} packages
 */
async function ensure(paths, packages) {
	if (paths.every(isFile)) return true;
	await installFromDebian(...packages);
	const isInstalled = paths.every(isFile);
	if (!isInstalled && process.env.CI) throw new Error(`These tests need ${packages.join(" and ")}.`);
	return isInstalled;
}

/**
 * Installs packages where apt-get can, and returns whether it did.
 *
 * @param {string[]} packages
 */
async function installFromDebian(...packages) {
	if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return false;
	console.log(`Installing ${packages.join(" and ")}…`);
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	await run("apt-get", ["update", "-qq"], { env });
	return (await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env })) === 0;
}

/** @param {string} path */
function isFile(path) {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
