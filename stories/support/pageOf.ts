/** Pages of this Storybook for files that Markdown links to. */
const places: Readonly<Record<string, string>> = {
	"docs/accessibility.md": "guides-accessibility--docs",
	"docs/styling-contract.md": "guides-theming--docs",
	"docs/gallery.md": "guides-gallery--docs",
	"docs/recipes": "guides-keeping-the-token-safe--docs",
};

/** A Markdown file of the repository as a page. Links lead to pages of this Storybook, or become plain text. */
export function pageOf(markdown: string): string {
	return markdown
		.replace(/\[([^\]]+)\]\((?!https?:|#)([^)]+)\)/g, (_, text: string, file: string) =>
			places[file] ? `[${text}](?path=/docs/${places[file]})` : text,
		)
		.replace(/(<img |srcset="|src=")images\//g, "$1docs/images/")
		.replaceAll("<img ", '<img loading="lazy" ');
}
