import { colSpans, displayTypes } from "../../contract/limits.js";
import { type CreateWidgetBody, isSnippetWidget, toCreateWidgetBody, type Widget } from "../../contract/widget.js";
import type { WidgetChange, WidgetPatch } from "./operations.js";

/** The fields that a create fills in by itself, or that only describe the widget. */
const ownFields = new Set([
	...["id", "dashboard_id", "widget_type", "snippet_id", "position", "col_span", "display_type"],
	...["created_at", "created_by", "updated_at", "etag", "workspace_id"],
]);

/**
 * The body that creates the same widget again. `undefined` if the widget has anything that a create cannot say, such as
 * a title.
 */
export function toBody(widget: Widget): CreateWidgetBody | undefined {
	const more = Object.entries(widget).filter(([field, value]) => !ownFields.has(field) && value != null);
	const patch = toPatch({ col_span: widget.col_span, display_type: widget.display_type ?? null });
	if (!isSnippetWidget(widget) || more.length > 0 || !patch) return undefined;
	return toCreateWidgetBody({ snippet_id: widget.snippet_id, ...patch });
}

/** The values as they can be sent. `undefined` if one of them is newer than this library. */
export function toPatch({ col_span, display_type }: WidgetChange): WidgetPatch | undefined {
	const span = colSpans.find((known) => known === col_span);
	const type = display_type === null ? null : displayTypes.find((known) => known === display_type);
	if (col_span !== undefined && span === undefined) return undefined;
	if (display_type !== undefined && type === undefined) return undefined;
	return { ...(span !== undefined && { col_span: span }), ...(type !== undefined && { display_type: type }) };
}
