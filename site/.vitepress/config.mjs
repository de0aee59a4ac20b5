import { readFileSync } from "node:fs";
import { defineConfig } from "vitepress";

const { pages, reference } = JSON.parse(readFileSync(new URL("../.pages/pages.json", import.meta.url), "utf8"));
const { description, repository, version } = JSON.parse(
	readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);

/** @param {string} section */
function itemsOf(section) {
	return pages
		.filter((/** @type {{ section: string }} */ page) => page.section === section)
		.map((/** @type {{ title: string, path: string }} */ { title, path }) => ({
			text: title,
			link: path === "index" ? "/" : `/${path}`,
		}));
}

export default defineConfig({
	title: "akua-react",
	description,
	// Otherwise a browser asks for /favicon.ico, outside of the base.
	head: [["link", { rel: "icon", href: "data:," }]],
	base: process.env.DOCS_BASE,
	srcDir: ".pages",
	srcExclude: ["public/**"],
	cleanUrls: false,
	// The stories are built next to the pages, afterwards.
	ignoreDeadLinks: [/storybook\//],
	vite: { server: { fs: { strict: false } } },
	markdown: {
		config(markdown) {
			// Otherwise Vue takes the braces of `style={{ … }}` for an expression.
			const render = markdown.renderer.rules.code_inline;
			markdown.renderer.rules.code_inline = (tokens, index, ...rest) => {
				tokens[index]?.attrSet("v-pre", "");
				return render?.(tokens, index, ...rest) ?? "";
			};
		},
	},
	themeConfig: {
		search: { provider: "local" },
		outline: { level: [2, 3] },
		nav: [
			{ text: "Guides", link: "/guides/getting-started" },
			{ text: "Reference", link: "/reference/akua-react/" },
			{ text: "Stories", link: "/storybook/index.html", target: "_self" },
			{ text: version, link: "/changelog" },
		],
		socialLinks: [{ icon: "github", link: repository.url.replace(/^git\+|\.git$/g, "") }],
		sidebar: [
			...["Guides", "Promises"].map((text) => ({ text, items: itemsOf(text) })),
			{
				text: "Reference",
				items: reference.map((/** @type {string} */ name) => ({
					text: name,
					link: name === "akua-react" ? "/reference/akua-react/" : `/reference/${name}`,
				})),
			},
			{ text: "Project", items: itemsOf("Project") },
		].filter(({ items }) => items.length > 0),
	},
});
