/**
 * The code that people wrote, without what is commented out.
 *
 * @param {import("./host.mjs").Host} host
 */
function writtenCode({ sources }) {
	return sources
		.filter(({ built, path }) => !built && !/(?:^|\/)\.env|\.mdx?$/.test(path))
		.map(({ path, text }) => ({ path, text: text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm, "") }));
}

/**
 * The files whose code matches.
 *
 * @param {import("./host.mjs").Host} host
 * @param {RegExp} pattern
 */
export function filesWith(host, pattern) {
	return writtenCode(host)
		.filter(({ text }) => pattern.test(text))
		.map(({ path }) => path);
}

/**
 * The position of each match in a file, as `path:line`.
 *
 * @param {{ path: string, text: string }} file
 * @param {RegExp} pattern with the flag `g`
 */
export function linesWith({ path, text }, pattern) {
	const lines = [...text.matchAll(pattern)].map(({ index }) => text.slice(0, index).split("\n").length);
	return [...new Set(lines)].map((line) => `${path}:${line}`);
}

/** An import of the package's components and hooks: what needs the provider. */
export const importsReact = /["']akua-react(?:\/dashboard)?["']/;
