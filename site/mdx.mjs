import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * A guide of the Storybook as Markdown. Its code stands in it.
 *
 * @param {string} file
 * @param {(module: string, name: string) => string} toStory what stands for a story: an export of a module, whose path is
 *   relative to the guide
 */
export function toMarkdown(file, toStory) {
	const text = readFileSync(file, "utf8");
	/** @param {string} path */
	const read = (path) => readFileSync(join(dirname(file), path), "utf8").trimEnd();
	/** @param {RegExp} pattern */
	const imports = (pattern) => Object.fromEntries([...text.matchAll(pattern)].map(([, name, path]) => [name, path]));
	const codes = imports(/^import (\w+) from "([^"]+)\?raw";$/gm);
	const stories = imports(/^import \* as (\w+) from "([^"]+)";$/gm);

	return text
		.replace(/^import .*;\n/gm, "")
		.replace(/^<Meta .*\/>\n/m, "")
		.replace(/^<Source code=\{(\w+)\} language="(\w+)" \/>$/gm, (_, name, language) => {
			return `\`\`\`${language}\n${read(codes[name] ?? name)}\n\`\`\``;
		})
		.replace(/^<Source code="([^"]+)" language="(\w+)" \/>$/gm, "```$2\n$1\n```")
		.replace(/^<Canvas of=\{(\w+)\.(\w+)\}.*\/>$/gm, (_, module, name) => toStory(stories[module] ?? module, name))
		.replace(/^<Markdown>.*<\/Markdown>\n?/gm, "")
		.replace(/^<\/?[A-Z].*$/gm, (line) => {
			throw new Error(`${file} has a part that the site cannot show: ${line}`);
		})
		.trim();
}
