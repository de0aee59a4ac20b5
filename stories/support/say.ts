import type { Count, Messages } from "akua-react";

type Given<Words> = Words extends (...given: infer Values) => string
	? { [Index in keyof Values]: Plain<Values[Index]> }
	: [];
type Plain<Value> = Value extends Count ? number : Value;

/** The words of a key, with what enters them: `say("tableSize", 5, 4)`. */
export type Say = <Key extends keyof Messages>(key: Key, ...given: Given<Messages[Key]>) => string;

export function createSay(messages: Messages, locale: string | undefined): Say {
	const numbers = new Intl.NumberFormat(locale);
	return (key, ...given) => {
		const words: unknown = messages[key];
		if (typeof words !== "function") return String(words);
		const values = given.map((value: unknown) =>
			typeof value === "number" ? { value, text: numbers.format(value) } : value,
		);
		return String(words(...values));
	};
}
