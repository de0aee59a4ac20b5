import * as z from "zod/mini";
import { widgetSchema } from "./widget.js";

/** A dashboard as the API returns it, its widgets included. Unknown fields are kept. */
export const dashboardSchema = z.looseObject({
	id: z.string().check(z.minLength(1)),
	html_url: z.string(),
	name: z.string(),
	description: z.nullable(z.string()),
	workspace_id: z.string(),
	widgets: z.array(widgetSchema),
	created_by: z.string(),
	created_at: z.number(),
	updated_at: z.number(),
	etag: z.string(),
});
export type Dashboard = z.output<typeof dashboardSchema>;
