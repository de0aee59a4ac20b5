import { filesWith, importsReact } from "../code.mjs";

/** Each sheet, with the names of what looks unfinished without it. */
const sheets = [
	{
		sheet: "akua-react/styles.css",
		needed:
			/\b(?:AddWidget(?:Form|Dialog|\.\w+)|SnippetPicker|SnippetResult|Dashboard\.\w+|DashboardWidget)\b|<Dashboard\b/,
	},
	{
		sheet: "akua-react/dashboard.css",
		from: /["']akua-react\/dashboard["']/,
		needed: /<Dashboard(?:Widget|\.\w+)?[\s/>]/,
	},
];

/**
 * Whether the style sheets of what is used are imported.
 *
 * @param {import("../host.mjs").Host} host
 * @returns {import("../examine.mjs").Finding[]}
 */
export function checkSheets(host) {
	return sheets.flatMap(
		/** @returns {import("../examine.mjs").Finding[]} */ ({ sheet, from = importsReact, needed }) => {
			const users = filesWith(host, from).filter((path) => filesWith(host, needed).includes(path));
			if (users.length === 0) return [];
			if (filesWith(host, new RegExp(`["'(]${sheet}["')]`)).length > 0) {
				return [{ check: "sheets", status: "ok", message: `${sheet} is imported.` }];
			}
			return [
				{
					check: "sheets",
					status: "problem",
					message: `${sheet} is not imported.`,
					remedy: `Add \`import "${sheet}";\` where your app starts, or \`@import "${sheet}";\` to your style sheet.`,
					places: users,
				},
			];
		},
	);
}
