import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const useClient = /^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*(["'])use client\1/;

/**
 * Throws unless exactly those modules of `dist` begin with "use client" whose source does. Returns their number.
 *
 * @param {string} src
 * @param {string} dist
 */
export function checkDirectives(src, dist) {
	const inSource = clientModules(src, /(?<!\.d)\.tsx?$/);
	const inDist = clientModules(dist, /\.js$/);
	const lost = inSource.filter((name) => !inDist.includes(name)).map((name) => `${name} lost its "use client".`);
	const added = inDist.filter((name) => !inSource.includes(name)).map((name) => `${name} has a needless "use client".`);
	if (lost.length + added.length > 0) throw new Error([...lost, ...added].join("\n"));
	return inSource.length;
}

/**
 * @param {string} folder
 * @param {RegExp} extension
 */
function clientModules(folder, extension) {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((file) => extension.test(file) && useClient.test(readFileSync(join(folder, file), "utf8")))
		.map((file) => file.replace(extension, ""));
}
