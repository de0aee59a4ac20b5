/**
 * @typedef {{ name: string, story: string, width: number, scheme: string, theme?: string, page?: boolean, scale?: number }} Picture
 *   `page`: take the whole viewport, for dialogs and toasts
 */

const themes = {
	default: "Default",
	shadcn: "shadcn/ui",
	mui: "MUI",
	bootstrap: "Bootstrap",
	radix: "Radix Themes",
	brand: "A brand of three tokens",
};
const schemes = /** @type {const} */ (["light", "dark"]);
const widths = /** @type {const} */ ({ desktop: 608, phone: 320 });

/** The states of the form and of results, each with a story that ends in it. */
const states = [
	{ name: "search", says: "Searching the snippets", story: "snippetpicker--open" },
	{ name: "preview", says: "Tried out before it is added", story: "addwidget-preview--result" },
	{ name: "pending", says: "Being added", story: "addwidgetform--pending" },
	{ name: "added", says: "Added, with the way back", story: "addwidgetform-undo--offered" },
	{ name: "invalid", says: "Something entered is wrong", story: "addwidgetform-failures--invalid-values" },
	{ name: "refused", says: "Refused by Akua", story: "addwidgetform-failures--values-refused" },
	{ name: "unknown", says: "It may have been added", story: "addwidgetform-failures--connection-broken" },
	{ name: "empty", says: "There are no snippets", story: "snippetpicker--empty" },
	{ name: "forbidden", says: "The snippets may not be listed", story: "snippetpicker--listing-forbidden" },
	{ name: "table", says: "A table", story: "snippetresult-table--default" },
	{ name: "stat", says: "A stat", story: "snippetresult-stat--history" },
	{ name: "json", says: "JSON", story: "snippetresult-json--default" },
	{ name: "logs", says: "Logs", story: "snippetresult-logs--typed-entries" },
	{ name: "arabic", says: "From right to left", story: "languages--arabic" },
];
const dialogs = [
	{ name: "dialog", says: "In its dialog", story: "addwidgetdialog--default-open" },
	{ name: "discard", says: "Before anything is thrown away", story: "addwidgetdialog--asks-before-discarding" },
	{ name: "toast", says: "Undo, once the dialog is closed", story: "addwidgetdialog--added" },
];
const form = "addwidgetform--snippet-chosen";
const atRest = "dashboard--at-rest";

/** The states of a dashboard, which is wider than a form. */
const boards = [
	...inEachTheme("dashboard", atRest, "A dashboard: "),
	{ name: "dashboard-twelve", says: "Twelve widgets", story: "dashboard--twelve" },
	{ name: "dashboard-arranging", says: "Arranging", story: "dashboard--arranging" },
	{ name: "dashboard-dragging", says: "A widget that is carried", story: "dashboard--dragging" },
	{ name: "dashboard-menu", says: "A widget's menu", story: "dashboard--menu" },
	{ name: "dashboard-conflict", says: "Changed by somebody else, too", story: "dashboard--conflict" },
	{ name: "dashboard-notices", says: "What others did meanwhile", story: "dashboard--changed-by-others" },
	{ name: "dashboard-offline", says: "Without a network", story: "dashboard--offline" },
	{ name: "dashboard-empty", says: "No widgets yet", story: "dashboard--empty" },
];

/** The pictures of the README, in high resolution. @type {Picture[]} */
export const pictures = [
	{ name: "dashboard", story: atRest, width: 1120, scheme: "light" },
	{ name: "dashboard-dark", story: atRest, width: 1120, scheme: "dark" },
	{ name: "add-widget", story: form, width: 640, scheme: "light", scale: 2 },
	{ name: "add-widget-dark", story: form, width: 640, scheme: "dark", scale: 2 },
	{
		name: "may-have-been-added",
		story: "addwidgetform-failures--connection-broken",
		width: 640,
		scheme: "light",
		scale: 2,
	},
	{ name: "phone", story: "addwidgetform--narrow", width: 352, scheme: "light", scale: 2 },
];

/** The sections of the gallery. Each row is shown light and dark, on a desktop and on a phone. */
const chapters = [
	{ title: "Hosts", rows: inEachTheme("host", form, ""), widths },
	{ title: "States", rows: states, widths },
	{ title: "Dashboards", rows: boards, widths: { desktop: 1280, phone: 390 } },
	{ title: "Above the page", rows: dialogs, widths, page: true },
];

/** @type {Picture[]} */
export const gallery = chapters.flatMap(({ rows, widths, page = false }) =>
	rows.flatMap(({ name, ...row }) =>
		schemes.flatMap((scheme) =>
			Object.entries(widths).map(([size, width]) => ({
				...row,
				page,
				name: `gallery/${name}-${size}-${scheme}`,
				width,
				scheme,
			})),
		),
	),
);

/**
 * @param {string} name
 * @param {string} story
 * @param {string} says
 */
function inEachTheme(name, story, says) {
	return Object.entries(themes).map(([theme, label]) => ({
		name: `${name}-${theme}`,
		says: says + label,
		story,
		theme,
	}));
}

/** The Markdown page that shows the gallery. */
export function galleryPage() {
	const lines = [
		"# Gallery",
		"",
		"Made by `npm run screenshots` from the stories, each as it stands once it has played.",
		"",
	];
	for (const { title, rows } of chapters) {
		lines.push(`## ${title}`, "");
		for (const { name, says } of rows) {
			lines.push(`### ${says}`, "");
			for (const scheme of schemes) {
				const images = Object.keys(widths).map((size) => {
					const width = size === "desktop" ? 480 : 240;
					const file = `images/gallery/${name}-${size}-${scheme}.png`;
					return `<img src="${file}" width="${width}" alt="${says}, ${scheme}, ${size}">`;
				});
				lines.push(images.join(" "), "");
			}
		}
	}
	return lines.join("\n");
}
