import type { en } from "./en.js";
import type { firstWords } from "./firstWords.js";

/** A number with its written form in the reader's locale: `value` chooses the plural, `text` is shown. */
export interface Count {
	value: number;
	text: string;
}

/** All texts of the library by key: a string, or a function of the numbers and names that stand in it. */
export type Messages = { readonly [Key in keyof typeof en]: (typeof en)[Key] };

/** Texts in place of any of them. */
export type MessageOverrides = { readonly [Key in keyof Messages]?: Messages[Key] | undefined };

/** The texts that are there before a renderer is loaded: all but its own, unless the host replaced them. */
export type FirstMessages = Pick<Messages, keyof typeof firstWords> & Partial<Messages>;

/** The keys of the texts that are strings. */
export type PlainMessageKey = { [Key in keyof Messages]: Messages[Key] extends string ? Key : never }[keyof Messages];
