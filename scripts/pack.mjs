import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run.mjs";

/**
 * Packs what is built as npm would publish it, and takes the tarball away once `use` is done with it.
 *
 * @template Result
 * @param {(tarball: string) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
export async function withTarball(use) {
	const folder = mkdtempSync(join(tmpdir(), "akua-pack-"));
	try {
		return await use(await pack(folder));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * @param {string} folder where the tarball is put
 */
export async function pack(folder) {
	const args = ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder];
	if ((await run("npm", args, { quiet: true })) !== 0) throw new Error("npm pack failed, see its output above.");
	const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"));
	if (!tarball) throw new Error("npm pack left no tarball.");
	return join(folder, tarball);
}
