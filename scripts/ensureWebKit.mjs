import { existsSync } from "node:fs";
import { run } from "./run.mjs";

/** Where Debian installs the programs. */
export const webDriverPath = "/usr/bin/WebKitWebDriver";
export const xvfbPath = "/usr/bin/Xvfb";

/** The Debian packages that hold those programs, and WebKitGTK itself. */
const webKitPackages = ["webkit2gtk-driver", "xvfb"];

/**
 * Finds WebKitGTK or installs it, and resolves with whether it can be run. In CI a missing WebKit is an error.
 *
 * @returns {Promise<boolean>}
 */
export async function ensureWebKit() {
	if (!isInstalled()) await installFromDebian();
	if (isInstalled()) return true;
	const message = `WebKit is not tested: install Debian's ${webKitPackages.join(" and ")} to test it.`;
	if (process.env.CI) throw new Error(message);
	console.log(message);
	return false;
}

function isInstalled() {
	return [webDriverPath, xvfbPath].every((program) => existsSync(program));
}

async function installFromDebian() {
	if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return;
	console.log("Installing Debian's WebKitGTK…");
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	await run("apt-get", ["update", "-qq"], { env });
	await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...webKitPackages], { env });
}
