import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join, relative, sep } from "node:path";

/**
 * @typedef {object} Source
 * @property {string} path relative to the host's folder, with `/`
 * @property {string} text
 * @property {boolean} built whether a build has written it
 *
 * @typedef {object} Host
 * @property {string} folder
 * @property {string[]} dependencies the packages that its package.json names
 * @property {Source[]} sources
 * @property {string[]} unread what was too large, or too much, to be read
 * @property {(name: string, from?: string) => InstalledPackage | undefined} findPackage as imported from a folder
 *
 * @typedef {object} InstalledPackage
 * @property {string} folder its real path
 * @property {string} version
 * @property {Record<string, string>} peers
 * @property {string[]} optionalPeers
 */

const readable = /^\.(?:[cm]?[jt]sx?|css|scss|sass|less|html|mdx?|vue|svelte|astro)$/;
const builtFolders = new Set([
	"dist",
	"build",
	"out",
	"public",
	"static",
	".next",
	".output",
	".svelte-kit",
	".vercel",
]);
const skippedFolders = new Set(["node_modules", "coverage", "storybook-static", "vendor"]);
const limits = { files: 20_000, bytesOfFile: 8_000_000, bytes: 400_000_000 };

/**
 * Reads what the checks look at: the app's sources, bundles and `.env` files.
 *
 * @param {string} folder
 * @returns {Host}
 */
export function readHost(folder) {
	/** @type {Source[]} */
	const sources = [];
	/** @type {string[]} */
	const unread = [];
	let bytes = 0;

	/**
	 * @param {string} path
	 * @param {boolean} built
	 */
	function read(path, built) {
		const name = relative(folder, path).split(sep).join("/");
		const { size } = statSync(path);
		if (size > limits.bytesOfFile || bytes + size > limits.bytes || sources.length >= limits.files) {
			unread.push(name);
			return;
		}
		bytes += size;
		sources.push({ path: name, text: readFileSync(path, "utf8"), built });
	}

	/**
	 * @param {string} path
	 * @param {boolean} built
	 */
	function walk(path, built) {
		for (const entry of readdirSync(path, { withFileTypes: true })) {
			const child = join(path, entry.name);
			if (entry.isDirectory()) {
				const isBuilt = built || builtFolders.has(entry.name);
				if (!skippedFolders.has(entry.name) && (isBuilt || !entry.name.startsWith("."))) walk(child, isBuilt);
			} else if (entry.isFile() && (readable.test(extname(entry.name)) || /^\.env(?:\.|$)/.test(entry.name))) {
				read(child, built);
			}
		}
	}

	walk(folder, false);
	const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
	return { folder, dependencies, sources, unread, findPackage: (name, from = folder) => findPackage(name, from) };
}

/**
 * @param {string} name
 * @param {string} from
 * @returns {InstalledPackage | undefined}
 */
function findPackage(name, from) {
	const path = findManifest(name, createRequire(join(from, "package.json")));
	if (path === undefined) return undefined;
	const { version, peerDependencies = {}, peerDependenciesMeta = {} } = JSON.parse(readFileSync(path, "utf8"));
	const optionalPeers = Object.keys(peerDependenciesMeta).filter((peer) => peerDependenciesMeta[peer].optional);
	return { folder: dirname(path), version, peers: peerDependencies, optionalPeers };
}

/**
 * @param {string} name
 * @param {NodeJS.Require} require
 */
function findManifest(name, require) {
	// Most packages do not export their package.json, so `resolve` would not find it.
	const found = (require.resolve.paths(name) ?? [])
		.map((folder) => join(folder, name, "package.json"))
		.find((path) => existsSync(path));
	if (found !== undefined) return realpathSync(found);
	try {
		// With Yarn's Plug'n'Play there are no folders to look in.
		return require.resolve(`${name}/package.json`);
	} catch {
		return undefined;
	}
}
