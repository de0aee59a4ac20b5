import * as z from "zod/mini";
import { id, unneeded } from "./fields.js";
import { type Parser, parseItems, parserOf } from "./parser.js";
import { parseWidget, type Widget } from "./widget.js";

const dashboardSchema = z.looseObject({
	id,
	html_url: unneeded(z.string()),
	name: z.string(),
	description: unneeded(z.string()),
	workspace_id: unneeded(z.string()),
	widgets: z.unknown(),
	created_by: unneeded(z.string()),
	created_at: unneeded(z.number()),
	updated_at: unneeded(z.number()),
	etag: unneeded(z.string()),
});

/** A dashboard as the API returns it, including its widgets. Unknown fields are kept. */
export type Dashboard = z.output<typeof dashboardSchema> & { widgets: Widget[] };

const parseFrame = parserOf(dashboardSchema);

export const parseDashboard: Parser<Dashboard> = (input) => {
	const frame = parseFrame(input);
	if (!frame.success) return frame;
	const widgets = parseItems("widgets", frame.value.widgets, parseWidget);
	return widgets.success ? { ...widgets, value: { ...frame.value, widgets: widgets.value } } : widgets;
};
