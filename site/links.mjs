import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { root } from "../scripts/run.mjs";
import { pages } from "./pages.mjs";

const { repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const home = repository.url.replace(/^git\+|\.git$/g, "");
const blob = `${home}/blob/main/`;
/** The README has absolute addresses, because npm shows it too. */
const addresses = [blob, `${home}/raw/main/`];

/**
 * Makes the relative links of a page lead to where their targets are on the site, or else in the repository.
 *
 * @param {string} markdown
 * @param {import("./pages.mjs").PageSource} page
 * @param {import("./stories.mjs").Entry[]} stories
 */
export function withLinks(markdown, page, stories) {
	return markdown
		.replace(/(\]\()([^)\s]+)(\))/g, (_, before, target, after) => before + resolve(target, page, stories) + after)
		.replace(
			/(\b(?:src|srcset|href)=")([^"]+)(")/g,
			(_, before, target, after) => before + resolve(target, page, stories) + after,
		);
}

/**
 * @param {string} target
 * @param {import("./pages.mjs").PageSource} page
 * @param {import("./stories.mjs").Entry[]} stories
 */
function resolve(target, page, stories) {
	const [path = "", hash] = target.split("#");
	const address = addresses.find((start) => path.startsWith(start));
	const id = /^\?path=\/(?:docs|story)\/(.+)$/.exec(path)?.[1];
	if (id !== undefined) {
		const entry = stories.find((one) => one.id === id);
		if (entry === undefined) throw new Error(`${page.file} links to ${id}, which is not in the Storybook.`);
		const guide = pages.find(({ file, guide = file }) => `./${guide}` === entry.importPath);
		return relativeTo(page, guide === undefined ? `storybook/index.html${path}` : `${guide.path}.md`);
	}
	// Stories are addressed from the site already.
	if (address === undefined && /^(?:$|\/|[a-z]+:|(?:\.\.?\/)+storybook\/)/.test(path)) return target;
	const file = address === undefined ? posix.join(dirname(page.file), path) : path.slice(address.length);
	const suffix = hash === undefined ? "" : `#${hash}`;
	const found = pages.find((other) => other.file === file);
	if (found !== undefined) return `${relativeTo(page, found.path)}.md${suffix}`;
	if (file.startsWith("docs/images/")) return relativeTo(page, file.slice("docs/".length));
	if (!existsSync(join(root, file))) throw new Error(`${page.file} links to ${target}, which does not exist.`);
	return blob + file + suffix;
}

/**
 * @param {import("./pages.mjs").PageSource} page
 * @param {string} path
 */
export function relativeTo({ path: from }, path) {
	const relative = posix.relative(posix.dirname(from), path);
	return relative.startsWith(".") ? relative : `./${relative}`;
}
