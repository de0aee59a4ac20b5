/** A longer address is no longer one that a reader can judge. */
const maxLength = 2000;
/** The scheme, then the host without `@`: whoever reads `https://bank.example@evil.example` sees the wrong host. */
const address = /^https?:\/\/([^/?#\\@]+)(?:[/?#\\]\S*)?$/i;
/** Bidirectional controls, other invisible characters, and all kinds of spaces. */
const invisible = /[\p{C}\p{DI}\p{Z}\u2800]/u;
/** What a host consists of. `∕` and `․` look like a slash and a dot, and are neither. */
const hostCharacters = /^(?:[\p{L}\p{M}\p{N}.:_-]|[[\]])+$/u;
/** Cyrillic and Greek letters that pass for Latin ones. */
const lookAlikes = /^[аысԁеԍһіюјӏорԗԛѕԝхуъьҽпгѵѡαγηικνορτυω\d-]+$/iu;

export interface WebLink {
	/** The host is in Punycode, which shows what it really is. */
	href: string;
	/** The original, unless its host can be taken for another one. */
	text: string;
}

/** Returns the address if the whole text is an `http` or `https` one that does not deceive. All others remain text. */
export function toWebLink(text: string): WebLink | undefined {
	if (text.length > maxLength) return undefined;
	const host = address.exec(text)?.[1];
	if (host === undefined || invisible.test(text) || !hostCharacters.test(host)) return undefined;
	const href = hrefOf(text);
	return href === undefined ? undefined : { href, text: host.split(".").some(isConfusing) ? href : text };
}

function hrefOf(text: string): string | undefined {
	try {
		return new URL(text).href;
	} catch {
		return undefined;
	}
}

/** Whether a part of a host mixes Latin with other letters, or consists of letters that look like Latin ones. */
function isConfusing(label: string): boolean {
	const letters = label.normalize("NFKC").replace(/[^\p{L}]/gu, "");
	const latin = letters.replace(/[^\p{Script=Latin}]/gu, "");
	return latin === "" ? letters !== "" && lookAlikes.test(letters) : latin.length < letters.length;
}
