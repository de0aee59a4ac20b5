import type { CreateWidgetBody } from "../../contract/widget.js";
import type { Instead, Place } from "../place.js";

/** The variables of a create: everything needed to repeat the request safely, and no credential. */
export interface CreateWidgetVariables {
	dashboardId: string;
	/** Exactly what is sent. */
	body: CreateWidgetBody;
	/** 1–64 visible ASCII characters. Made at submit, never in `mutationFn`, so that every retry sends the same key. */
	idempotencyKey: string;
	/** The place that `body.position` was made from, if a person chose one. */
	place?: Place | undefined;
	/** Where it goes because that place was not available: to the nearest one, or to the end. */
	instead?: Instead | undefined;
}

/** The variables of a delete. */
export interface DeleteWidgetVariables {
	dashboardId: string;
	widgetId: string;
	/** The etag last read. If someone has changed the widget since, the API responds with a 409. */
	etag: string;
}

/** What to create. The key is set only if the caller has its own. */
export type WantedWidget = Omit<CreateWidgetVariables, "idempotencyKey"> & { idempotencyKey?: string | undefined };

/**
 * Identifies a create at a place by what a person chose. The widget before which it goes is not part of that: once it is
 * created, it is that widget itself.
 */
export function wishIdOf(
	dashboardId: string,
	{ position: _made, ...body }: CreateWidgetBody,
	{ after }: Place,
): string {
	return digest([dashboardId, body, "after", after]);
}

/**
 * The identity of an intent: two 32-bit FNV-1a hashes of what it consists of. Synchronous, because the key must exist in
 * the tick of the press, and sufficient: after a collision the API would refuse the second body as foreign to its key.
 */
export function digest(parts: readonly unknown[]): string {
	const text = JSON.stringify(parts);
	let [a, b] = [0x811c9dc5, 0x1b873593];
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		a = Math.imul(a ^ unit, 0x01000193);
		b = Math.imul(b ^ unit, 0x85ebca6b);
	}
	return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
