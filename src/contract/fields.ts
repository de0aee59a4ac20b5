import * as z from "zod/mini";

/** A value of a list that the API may extend: editors complete the known ones, a `switch` still needs a `default`. */
export type OpenEnum<Known extends string> = Known | (string & Record<never, never>);
/** The same for numbers. */
export type OpenNumber<Known extends number> = Known | (number & Record<never, never>);

/** Reads any string and types it as one of the known values or a newer one. */
export function openEnum<Known extends string>(): z.ZodMiniType<OpenEnum<Known>, string> {
	return z.string();
}

/** The same for numbers. */
export function openNumber<Known extends number>(): z.ZodMiniType<OpenNumber<Known>, number> {
	return z.number();
}

/** An id: any text that is not empty. */
export const id = z.string().check(z.minLength(1));

/** A field that nothing in this library needs, so an answer without it is read all the same. */
export function unneeded<Field extends z.ZodMiniType>(field: Field) {
	return z.optional(z.nullable(field));
}
