import * as z from "zod/mini";

/** A string whose length lies within the given limits. */
export function text({ min = 0, max }: { min?: number; max: number }) {
	return z.string().check(z.minLength(min), z.maxLength(max));
}
