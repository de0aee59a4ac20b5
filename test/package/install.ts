import { expect } from "vitest";
import { run } from "../../scripts/run.mjs";

/** Installs a host's packages from npm, or from its cache. */
export async function install(folder: string, ...packages: string[]): Promise<void> {
	const args = ["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
	expect(await run("npm", [...args, ...packages], { cwd: folder })).toBe(0);
}
