import type { AllMessages, Count } from "akua-react";

const letters = new Map(
	[
		..."AÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMḾNÑOÓPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽaåbƀcçdðeéfƒgĝhĥiîjĵkķlļmḿnñoópþqǫrŕsštţuûvṽwŵxẋyýzž",
	].flatMap((letter, index, all) => (index % 2 === 0 ? [[letter, all[index + 1] ?? letter] as const] : [])),
);
const vowels = new Set([..."aeiouAEIOU"]);
/** How much longer texts of other languages are than English ones. */
const growth = 0.3;

/** A readable text with accents and brackets, a third longer than the original. */
function pseudo(text: string): string {
	let missing = Math.ceil(text.replace(placeholder, "").length * growth);
	const longer = [...text].map((character) => {
		const letter = letters.get(character) ?? character;
		if (!vowels.has(character) || missing <= 0) return letter;
		missing--;
		return letter + letter.toLowerCase();
	});
	return `[${longer.join("")}${"~".repeat(Math.max(0, missing))}]`;
}

/** Stands for a value while the text around it changes. */
const placeholder = /[\uE000-\uE0FF]/g;
const place = (index: number) => String.fromCharCode(0xe000 + index);

function pseudoMessage(message: unknown): unknown {
	if (typeof message !== "function") return pseudo(String(message));
	return (...given: readonly (string | boolean | Count)[]) => {
		const texts = given.map((value) => (typeof value === "object" ? value.text : String(value)));
		const held = given.map((value, index) => {
			if (typeof value === "boolean") return value;
			if (typeof value === "string") return place(index);
			return { value: value.value, text: place(index), toString: () => place(index) };
		});
		return pseudo(String(message(...held))).replace(placeholder, (at) => texts[at.charCodeAt(0) - 0xe000] ?? "");
	};
}

/** The same table in the pseudo-locale. Text without brackets on a page is not from the table. */
export function pseudoMessages(messages: AllMessages): AllMessages {
	const table: object = Object.fromEntries(
		Object.entries(messages).map(([key, message]: [string, unknown]) => [key, pseudoMessage(message)]),
	);
	if (!isLike(table, messages)) throw new Error("A message of the table is neither a text nor a function.");
	return table;
}

function isLike(table: object, messages: AllMessages): table is AllMessages {
	return Object.entries(messages).every(([key, message]) => typeof Reflect.get(table, key) === typeof message);
}
