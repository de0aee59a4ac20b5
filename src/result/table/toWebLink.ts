/** The address of a text that is one of a web page as a whole; every other scheme, `javascript:` above all, is text. */
export function toWebLink(text: string): string | undefined {
	if (text.length > 2000 || !/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
	const { protocol, href } = new URL(text);
	return protocol === "https:" || protocol === "http:" ? href : undefined;
}
