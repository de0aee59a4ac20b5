import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../../scripts/run.mjs";

/** Packs the built package as npm would publish it, and returns the path of the tarball. */
export function pack(folder: string): string {
	const args = ["pack", "--silent", "--pack-destination", folder];
	return join(folder, execFileSync("npm", args, { cwd: root, encoding: "utf8" }).trim());
}
