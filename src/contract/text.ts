import * as z from "zod/mini";

/** A string whose length lies within the given limits. */
export function text({ min = 0, max }: { min?: number; max: number }) {
	return z.string().check(z.minLength(min), longest(max));
}

/** At most so many UTF-16 units. Zod's own `maxLength` counts code points since 4.6, and units before. */
export function longest(max: number, message?: string) {
	return z.check<string>(({ value, issues }) => {
		if (value.length <= max) return;
		issues.push({ code: "too_big", origin: "string", maximum: max, inclusive: true, input: value, message });
	});
}
