import type { Widget } from "../../contract/widget.js";
import { type Lane, replaceWidget } from "./lane.js";
import { withoutEqual } from "./merge.js";
import { type Change, changedFields, contentsOf, type Removal, type WidgetChange } from "./operations.js";
import type { PendingOperation } from "./state.js";

/** Sends a new width or display type, unless somebody else has set another one. */
export async function saveChange(lane: Lane, pending: PendingOperation, { id, base, patch }: Change) {
	const widgets = await lane.server.current();
	const widget = widgets.find((one) => one.id === id);
	if (!widget) return lane.drop(pending, { type: "gone", operation: pending.operation });
	const isTheirs = (field: keyof Widget) => !lane.server.isOwnValue(widget, field);
	if (clashingFields(base, patch, widget).some(isTheirs)) return lane.clash(pending, widget);
	const body = withoutEqual(patch, widget);
	const told = pending.seen ? othersChanges(pending.seen, widget, patch).filter(isTheirs) : [];
	if (Object.keys(body).length === 0) lane.finish([pending]);
	else {
		lane.start([pending], widgets);
		const saved = await lane.client.widgets.update(lane.dashboardId, id, body, { etag: widget.etag });
		await lane.store(replaceWidget(saved), { id, etag: saved.etag, patch: body }, [pending]);
	}
	if (told.length > 0) lane.tell(id, { type: "alsoChanged", fields: told });
}

/** The fields of a change that somebody else has set to something else. */
function clashingFields(base: WidgetChange, patch: WidgetChange, server: Widget): (keyof WidgetChange)[] {
	const fields = Object.keys(patch) as (keyof WidgetChange)[];
	return fields.filter((field) => server[field] !== patch[field] && server[field] !== base[field]);
}

function othersChanges(seen: Widget, now: Widget, patch: object) {
	return changedFields(contentsOf(seen), now).filter((field) => !(field in patch));
}

/** Deletes a widget, unless somebody else has changed it since. */
export async function saveRemoval(lane: Lane, pending: PendingOperation, { id, base }: Removal) {
	const widgets = await lane.server.current();
	const widget = widgets.find((one) => one.id === id);
	if (!widget) return lane.finish([pending]);
	const isTheirs = (field: keyof Widget) => !lane.server.isOwnValue(widget, field);
	if (changedFields(base, widget).some(isTheirs)) return lane.clash(pending, widget);
	lane.start([pending], widgets);
	await lane.client.widgets.delete(lane.dashboardId, id, { etag: widget.etag });
	await lane.store((all) => all.filter((one) => one.id !== id), undefined, [pending]);
	if (lane.positionMode === "inserted") lane.server.outdate();
}
