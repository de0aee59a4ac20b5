import type { AllMessages, Count } from "akua-react";

type Given<Message> = Message extends (...values: infer Values) => string
	? { [Index in keyof Values]: Plain<Values[Index]> }
	: [];
type Plain<Value> = Value extends Count ? number : Value;

/** A message by its key, with its values: `t("tableSize", 5, 4)`. */
export type Translate = <Key extends keyof AllMessages>(key: Key, ...values: Given<AllMessages[Key]>) => string;

export function createTranslate(messages: AllMessages, locale: string | undefined): Translate {
	const numbers = new Intl.NumberFormat(locale);
	return (key, ...values) => {
		const message: unknown = messages[key];
		if (typeof message !== "function") return onOneLine(String(message));
		const counted = values.map((value: unknown) =>
			typeof value === "number" ? { value, text: numbers.format(value) } : value,
		);
		return onOneLine(String(message(...counted)));
	};
}

/** Queries collapse white space. French puts spaces of other widths before its colons and between its digits. */
export const onOneLine = (text: string) => text.replace(/\s+/g, " ");

/** For accessible names and descriptions, in which queries keep white space as it is. */
export function named(text: string): RegExp {
	return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s")}$`);
}
