import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../scripts/run.mjs";

const { description } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/**
 * The list of all pages as Markdown, for agents.
 *
 * @param {{ section: string, path: string, title: string, description: string }[]} pages
 * @param {string[]} reference
 */
export function toLlms(pages, reference) {
	const sections = [...new Set(pages.map(({ section }) => section))].map((name) => ({
		name,
		lines: pages
			.filter(({ section }) => section === name)
			.map(({ path, title, description }) => `- [${title}](${path}.md): ${description}`),
	}));
	const imports = reference.map((name) => {
		const path = name === "akua-react" ? "akua-react/index" : name;
		return `- [\`${name}\`](reference/${path}.md): every public name, with its docstring`;
	});
	return [
		"# akua-react",
		`> ${description}`,
		"In a browser, the client talks to a proxy on your own origin, never to Akua with a workspace token. The package contains a skill for agents: `node_modules/akua-react/skills/akua-react/SKILL.md`. `npx akua-react doctor` checks an app's set-up.",
		...sections.map(({ name, lines }) => [`## ${name}`, "", ...lines].join("\n")),
		["## Reference", "", ...imports].join("\n"),
		"",
	].join("\n\n");
}
