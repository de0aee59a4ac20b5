import type { Count } from "./types.js";

/** The text for each plural form that the language tells apart; `other` stands for those left out. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Chooses among a language's plural forms by a count. */
export function pluralIn(language: string): (count: Count, forms: PluralForms) => string {
	const rules = new Intl.PluralRules(language);
	return ({ value }, forms) => forms[rules.select(value)] ?? forms.other;
}
