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
		if (typeof words !== "function") return onOneLine(String(words));
		const values = given.map((value: unknown) =>
			typeof value === "number" ? { value, text: numbers.format(value) } : value,
		);
		return onOneLine(String(words(...values)));
	};
}

/** As queries read a page: French has spaces of other widths before its colons and between its digits. */
export const onOneLine = (text: string) => text.replace(/\s+/g, " ");

/** For accessible names and descriptions, which queries compare with their spaces as they are. */
export function named(text: string): RegExp {
	return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s")}$`);
}
