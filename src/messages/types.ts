import type { en } from "./en.js";

/** A number with its written form in the reader's locale: `value` chooses the plural, `text` is shown. */
export interface Count {
	value: number;
	text: string;
}

/** All words of the library by key: text, or a function where a number or a name enters. */
export type Messages = { readonly [Key in keyof typeof en]: (typeof en)[Key] };

/** Any of the words, replaced. */
export type MessageOverrides = Partial<Messages>;

/** The keys of words that take nothing. */
export type PlainMessageKey = { [Key in keyof Messages]: Messages[Key] extends string ? Key : never }[keyof Messages];
