/**
 * Marks that a search ignores: accents, and the vowel points of Hebrew and Arabic. Others form letters of their own, such
 * as those of バ, ไ or की.
 */
const marks =
	/[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]|[\u20D0-\u20FF]/g;

/** Voiced kana, and й, are letters of their own: without this, ハ would be found in バ. */
const markedLetters = /[\u3040-\u30FF][\u3099\u309A]|[иу]\u0306/g;

/** Characters that show nothing, such as joiners, and the Arabic tatweel, which only stretches a word. */
const invisible = /\p{Cf}|\u0640|[\uFE00-\uFE0F]/gu;

/** Without those that ASCII has. */
const apostrophes = /[’‘ʼʻ׳״]/g;

/** What separates words in a name: spaces, dashes, underscores, brackets, and marks as in `a.b/c`. */
const separators = /[\t-\r\-_()[\]{}.,:;/\\|!?"]/g;
const otherSeparators = /[\s\p{Pd}\p{Pc}\p{Ps}\p{Pe}\p{Pi}\p{Pf}¡¿·・•،؛؟、。।]/gu;

/** Letters that people type without their stroke, in their usual form or as two letters. Unicode keeps them apart. */
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
	ٱ: "ا",
	ى: "ي",
	ی: "ي",
	ک: "ك",
	ة: "ه",
	ہ: "ه",
	ھ: "ه",
};
const foldedLetters = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "g");

/**
 * Removes the differences that a search ignores: case, accents, special letters, full and half width, the two kinds of
 * kana, the digits of Arabic, and how words are separated. The words that remain have one space between them.
 */
export function foldText(text: string): string {
	const letters = isAscii(text) ? text.toLowerCase() : foldLetters(text);
	return letters.replace(/['`]/g, "").replace(separators, " ").replace(/ {2,}/g, " ").trim();
}

/** Most names are, and a list of ten thousand takes half the time. */
function isAscii(text: string): boolean {
	return !/[\u0080-\uFFFF]/.test(text);
}

function foldLetters(text: string): string {
	return text
		.normalize("NFKD")
		.replace(invisible, "")
		.toLowerCase()
		.replace(markedLetters, (letter) => letter.normalize("NFC"))
		.replace(marks, "")
		.replace(foldedLetters, (letter) => plainLetters[letter] ?? letter)
		.replace(/[\u30A1-\u30F6]/g, (katakana) => String.fromCharCode(katakana.charCodeAt(0) - 0x60))
		.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
		.replace(apostrophes, "")
		.replace(otherSeparators, " ");
}
