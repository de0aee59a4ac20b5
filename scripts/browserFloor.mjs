import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/**
 * The oldest browsers in which everything works, as package.json lists them. `test/floor` derives them from what is used.
 */
export const browserFloor = {
	chrome: oldest("chrome"),
	firefox: oldest("firefox"),
	safari: oldest("safari"),
};

/** @param {string} name */
function oldest(name) {
	/** @type {{ browserslist: string[] }} */
	const { browserslist } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	const found = browserslist.find((entry) => entry.startsWith(`${name} >= `));
	if (!found) throw new Error(`The browserslist of package.json has no ${name}.`);
	return Number(found.split(" ").at(-1));
}
