import type { CreateWidgetBody } from "../../contract/widget.js";

/** One intent to add a widget. Holds everything needed to repeat the request safely, and no credential. */
export interface CreateWidgetVariables {
	dashboardId: string;
	/** Exactly what is sent. */
	body: CreateWidgetBody;
	/** 1–64 visible ASCII characters. Made at submit, never in `mutationFn`, so that every retry sends the same key. */
	idempotencyKey: string;
}

/** One intent to remove a widget. */
export interface DeleteWidgetVariables {
	dashboardId: string;
	widgetId: string;
	/** The etag last read: if somebody changed the widget since, the API refuses with a 409. */
	etag: string;
}

/** What a person wants added. The key is the caller's own, if it brings one. */
export type WantedWidget = Omit<CreateWidgetVariables, "idempotencyKey"> & { idempotencyKey?: string | undefined };

/** The identity of a create: a digest of what is sent, which includes a key only if it is the caller's own. */
export function createIntentId({ dashboardId, body, idempotencyKey }: WantedWidget): string {
	return digest(JSON.stringify([dashboardId, body, idempotencyKey]));
}

export function deleteIntentId({ dashboardId, widgetId, etag }: DeleteWidgetVariables): string {
	return digest(JSON.stringify([dashboardId, widgetId, etag]));
}

/**
 * Two 32-bit FNV-1a hashes. Synchronous, because the key must exist in the tick of the press, and sufficient: after a
 * collision the API would refuse the second body as foreign to its key.
 */
function digest(text: string): string {
	let [a, b] = [0x811c9dc5, 0x1b873593];
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		a = Math.imul(a ^ unit, 0x01000193);
		b = Math.imul(b ^ unit, 0x85ebca6b);
	}
	return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
