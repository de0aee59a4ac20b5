import * as z from "zod/mini";

/**
 * One of a list of values that the API may extend. Editors suggest the known ones; a `switch` still needs a `default`.
 */
export type OpenEnum<Known extends string> = Known | (string & Record<never, never>);
/** The same for numbers. */
export type OpenNumber<Known extends number> = Known | (number & Record<never, never>);

/** Accepts any string, typed as a known value or a newer one. */
export function openEnum<Known extends string>(): z.ZodMiniType<OpenEnum<Known>, string> {
	return z.string();
}

/** The same for numbers. */
export function openNumber<Known extends number>(): z.ZodMiniType<OpenNumber<Known>, number> {
	return z.number();
}

/** A whole number. The type is stated, because releases of zod infer different ones. */
export function int(params?: Parameters<typeof z.int>[0]): z.ZodMiniType<number, number> {
	return z.int(params);
}

/** Any non-empty string. */
export const id = z.string().check(z.minLength(1));

/** A field that this library does not depend on. A resource without it is valid. */
export function unneeded<Field extends z.ZodMiniType>(field: Field) {
	return z.nullish(field);
}
