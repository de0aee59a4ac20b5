import type { MessageOverrides, Messages } from "./types.js";

/** Texts with others in place of some of them. An override that is `undefined` counts as not given. */
export function overrideMessages<Texts extends Partial<Messages>>(
	texts: Texts,
	...overrides: (MessageOverrides | undefined)[]
): Texts & Partial<Messages> {
	const given = overrides.flatMap((texts) => Object.entries(texts ?? {})).filter(([, text]) => text !== undefined);
	return { ...texts, ...Object.fromEntries(given) };
}
