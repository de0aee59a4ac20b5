import * as z from "zod/mini";
import type { SnippetOrigin, SnippetPurpose, SnippetVisibility } from "./limits.js";
import { openEnum } from "./openEnum.js";
import type { DisplayType } from "./widget.js";

/** A snippet as the API returns it: code that Akua runs, whose result a widget shows. Unknown fields are kept. */
export const snippetSchema = z.looseObject({
	id: z.string().check(z.minLength(1)),
	html_url: z.string(),
	name: z.string(),
	description: z.nullable(z.string()),
	code: z.string(),
	display_type: openEnum<DisplayType>(),
	visibility: openEnum<SnippetVisibility>(),
	origin: openEnum<SnippetOrigin>(),
	purpose: openEnum<SnippetPurpose>(),
	workspace_id: z.string(),
	created_by: z.string(),
	created_at: z.number(),
	updated_at: z.number(),
	etag: z.string(),
	agent_session_id: z.nullable(z.string()),
	agent_turn_id: z.nullable(z.string()),
});
export type Snippet = z.output<typeof snippetSchema>;
