import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const useClient = /^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*(["'])use client\1/;

/**
 * Throws unless exactly those modules of `dist` begin with "use client" whose source does, and returns their number.
 *
 * @param {string} src
 * @param {string} dist
 */
export function checkDirectives(src, dist) {
	const marked = new Set(
		filesIn(src, /(?<!\.d)\.tsx?$/)
			.filter((file) => isMarked(src, file))
			.map(moduleName),
	);
	const built = filesIn(dist, /\.js$/);
	const problems = built.flatMap((file) => {
		const expected = marked.has(moduleName(file));
		if (isMarked(dist, file) === expected) return [];
		return expected
			? `${file} lost the "use client" of its source.`
			: `${file} has a "use client" that its source lacks.`;
	});
	for (const name of marked) {
		if (!existsSync(join(dist, `${name}.js`)))
			problems.push(`src/${name} is marked "use client" and has no module in dist.`);
	}
	if (problems.length > 0) throw new Error(problems.join("\n"));
	return marked.size;
}

/**
 * @param {string} folder
 * @param {RegExp} pattern
 */
function filesIn(folder, pattern) {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((file) => pattern.test(file))
		.map((file) => file.replaceAll("\\", "/"));
}

/**
 * @param {string} folder
 * @param {string} file
 */
function isMarked(folder, file) {
	return useClient.test(readFileSync(join(folder, file), "utf8"));
}

/** @param {string} file */
function moduleName(file) {
	return file.replace(/\.\w+$/, "");
}
