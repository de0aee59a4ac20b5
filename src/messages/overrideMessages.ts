import type { AllMessages, Messages } from "./types.js";

/** Overrides some messages of a table. `undefined` counts as not given. */
export function overrideMessages<Table extends Partial<AllMessages>>(
	table: Table,
	...overrides: (Messages | undefined)[]
): Table & Partial<AllMessages> {
	const given = overrides.flatMap((texts) => Object.entries(texts ?? {})).filter(([, text]) => text != null);
	return { ...table, ...Object.fromEntries(given) };
}
