import type { AllMessages, Messages } from "./types.js";

/** Replaces some texts of a table. An override that is `undefined` counts as not given. */
export function overrideMessages<Table extends Partial<AllMessages>>(
	table: Table,
	...overrides: (Messages | undefined)[]
): Table & Partial<AllMessages> {
	const given = overrides.flatMap((texts) => Object.entries(texts ?? {})).filter(([, text]) => text !== undefined);
	return { ...table, ...Object.fromEntries(given) };
}
