import type { Count } from "./types.js";

/** A text for each plural form of the language. Missing forms use `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Returns a function that picks the plural form for a count. */
export function pluralIn(language: string): (count: Count, forms: PluralForms) => string {
	const rules = new Intl.PluralRules(language);
	return ({ value }, forms) => forms[rules.select(value)] ?? forms.other;
}
