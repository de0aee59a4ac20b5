/** Where a widget goes, by the widgets beside it: positions may change until it is sent. */
export interface Place {
	/** The widget that it follows; `null` at the beginning. */
	after: string | null;
	/** The widget that it precedes, which counts if `after` no longer exists; `null` at the end. */
	before: string | null;
}

/** The index of a place in a list without the widget itself. If both neighbours are gone, it is the end. */
export function indexOfPlace(ids: readonly string[], { after, before }: Place): number {
	if (after === null) return 0;
	const previous = ids.indexOf(after);
	if (previous >= 0) return previous + 1;
	const next = before === null ? -1 : ids.indexOf(before);
	return next >= 0 ? next : ids.length;
}

/** The place of an index in a list without the widget itself. */
export function placeAt(ids: readonly string[], index: number): Place {
	return { after: ids[index - 1] ?? null, before: ids[index] ?? null };
}

/** The present place of a widget. */
export function placeOf(ids: readonly string[], id: string): Place {
	const index = ids.indexOf(id);
	return placeAt(
		ids.filter((other) => other !== id),
		index,
	);
}

/** Whether none of the widgets that a place names is left, so that the end has to do. */
export function isPlaceLost(ids: readonly string[], { after, before }: Place): boolean {
	return after !== null && !ids.includes(after) && before !== null && !ids.includes(before);
}

/** Where a widget that is created at a place goes. */
export interface Room {
	/** `undefined` for the end, where the API adds it by itself. */
	position: number | undefined;
	/** Set if the place was not available: the widget goes to the nearest one, or to the end. */
	instead?: Instead | undefined;
}

export type Instead = "nearby" | "end";

/** Whether a value is a place rather than a number. */
export function isPlace(value: unknown): value is Place {
	return typeof value === "object" && value !== null && "after" in value;
}
