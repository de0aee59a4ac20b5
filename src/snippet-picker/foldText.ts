/**
 * Accents, and the vowel points of Hebrew and Arabic. Other marks are kept because they form different letters, such as
 * those of バ, ไ or की.
 */
const accents = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]/g;

/** A voiced kana is one letter: without this, ハ would be found in バ. */
const voicedKana = /[\u3040-\u30FF][\u3099\u309A]/g;

/** Letters that users type without their stroke or as two letters. Unicode does not decompose them. */
const plainLetters: Readonly<Record<string, string>> = {
	æ: "ae",
	đ: "d",
	ð: "d",
	ħ: "h",
	ı: "i",
	ł: "l",
	ø: "o",
	œ: "oe",
	ß: "ss",
	ς: "σ",
	þ: "th",
	ŧ: "t",
	"’": "'",
};
const foldedLetters = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "g");

/** Removes the differences that a search ignores: case, accents, special letters, full and half width. */
export function foldText(text: string): string {
	return text
		.normalize("NFKD")
		.toLowerCase()
		.replace(accents, "")
		.replace(voicedKana, (kana) => kana.normalize("NFC"))
		.replace(foldedLetters, (letter) => plainLetters[letter] ?? letter);
}
