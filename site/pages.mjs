import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../scripts/run.mjs";

/**
 * @typedef {object} PageSource
 * @property {string} section
 * @property {string} path where the page is on the site, without an ending
 * @property {string} file relative to the repository
 * @property {string} [guide] a guide of the Storybook that only shows this page
 */

const guides = ["GettingStarted", "WholeDashboard", "OwnGrid", "OwnUi", "Results", "Theming", "TokenSafety", "Testing"];
/** @type {PageSource[]} */
export const pages = [
	{ section: "Guides", path: "index", file: "README.md" },
	...guides.map((name) => ({ section: "Guides", path: `guides/${toKebab(name)}`, file: `stories/guides/${name}.mdx` })),
	...["Offline", "Gallery"].map((name) => docsPage("Guides", "guides", toKebab(name), name)),
	docsPage("Guides", "guides", "hosts", "Hosts"),
	docsPage("Guides", "guides", "shadcn"),
	...["styling-contract", "proxy", "create-flow"].map((name) => docsPage("Promises", "promises", name)),
	docsPage("Promises", "promises", "accessibility", "Accessibility"),
	{ section: "Project", path: "changelog", file: "CHANGELOG.md" },
	{ section: "Project", path: "contributing", file: ".github/CONTRIBUTING.md" },
	{ section: "Project", path: "security", file: ".github/SECURITY.md" },
];

const missing = [...filesIn("stories/guides"), ...markdownIn("docs")].filter(
	(file) => !pages.some((page) => page.file === file || page.guide === file),
);
if (missing.length > 0) throw new Error(`site/pages.mjs does not list ${missing.join(", ")}.`);

/**
 * @param {string} section
 * @param {string} folder
 * @param {string} name
 * @param {string} [guide]
 * @returns {PageSource}
 */
function docsPage(section, folder, name, guide) {
	const page = { section, path: `${folder}/${name}`, file: `docs/${name}.md` };
	return guide === undefined ? page : { ...page, guide: `stories/guides/${guide}.mdx` };
}

/** @param {string} folder */
function filesIn(folder) {
	try {
		return readdirSync(join(root, folder)).map((file) => `${folder}/${file}`);
	} catch {
		return [];
	}
}

/** @param {string} folder */
function markdownIn(folder) {
	return filesIn(folder).filter((file) => file.endsWith(".md"));
}

/** @param {string} name */
function toKebab(name) {
	return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
