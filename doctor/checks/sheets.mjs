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

const turnedRound = /["'(]akua-react\/dashboard\.css["')][\s\S]*["'(]akua-react\/styles\.css["')]/;

/**
 * Whether the style sheets of what is used are imported, in their order.
 *
 * @param {import("../host.mjs").Host} host
 * @returns {import("../examine.mjs").Finding[]}
 */
export function checkSheets(host) {
	return [...checkImports(host), ...checkOrder(host)];
}

/**
 * @param {import("../host.mjs").Host} host
 * @returns {import("../examine.mjs").Finding[]}
 */
function checkOrder(host) {
	const places = filesWith(host, turnedRound);
	if (places.length === 0) return [];
	return [
		{
			check: "sheets",
			status: "problem",
			message: "akua-react/dashboard.css is imported before akua-react/styles.css, which resets it.",
			remedy: "Import akua-react/styles.css first. If a tool sorts imports, import both in a style sheet of your own.",
			places,
		},
	];
}

/**
 * @param {import("../host.mjs").Host} host
 * @returns {import("../examine.mjs").Finding[]}
 */
function checkImports(host) {
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
