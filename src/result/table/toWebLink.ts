/**
 * Returns the URL if the whole text is an `http` or `https` one. Other schemes, such as `javascript:`, remain text.
 */
export function toWebLink(text: string): string | undefined {
	if (text.length > 2000 || !/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
	const { protocol, href } = new URL(text);
	return protocol === "https:" || protocol === "http:" ? href : undefined;
}
