import { redact } from "../client/redact.js";

/** Shorter ones, as some tests use, would be found in ordinary words. */
export const minTokenLength = 8;

/**
 * A function that replaces the token in a text, and anything that looks like one. If the token is spelled in another way,
 * such as in Base64, or with something between its letters, the whole text is replaced.
 */
export function hiderOf(token: string): (text: string) => string {
	const codes = token.length < minTokenLength ? [] : encodingsOf(token);
	return (text) => {
		const hidden = redact(text, token);
		const [plain, letters] = [unfold(hidden), hidden.replaceAll("-", "+").replaceAll("_", "/")];
		const isSpelled = token.length >= minTokenLength && plain.includes(unfold(token));
		return isSpelled || codes.some((code) => letters.includes(code)) ? "[token]" : hidden;
	};
}

/** Base64, whose letters depend on how many bytes precede the token, and hexadecimal digits. */
function encodingsOf(token: string): string[] {
	const bytes = new TextEncoder().encode(token);
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
	const base64 = [0, 1, 2].map((before) => {
		const code = btoa("\0".repeat(before) + token);
		// The letters at both ends also depend on the neighbours.
		return code.slice(before && before + 1).replace(/.=+$/, "");
	});
	return [hex, hex.toUpperCase(), ...base64];
}

/** Without escapes of URLs, JSON or HTML, and without case and everything that is not visible ASCII. */
function unfold(text: string): string {
	return text
		.replace(/%([\da-f]{2})|\\u00([\da-f]{2})|\\x([\da-f]{2})|&#x0*([\da-f]{2});/gi, (_, ...groups: string[]) =>
			String.fromCharCode(Number.parseInt(groups.slice(0, 4).find(Boolean) ?? "", 16)),
		)
		.replace(/&#0*(\d{2,3});/g, (_, code: string) => String.fromCharCode(Number(code)))
		.replace(/[^\x21-\x7e]/g, "")
		.toLowerCase();
}
