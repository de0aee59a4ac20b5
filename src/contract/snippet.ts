import * as z from "zod/mini";
import { id, openEnum, unneeded } from "./fields.js";
import type { SnippetOrigin, SnippetPurpose, SnippetVisibility } from "./limits.js";
import { parserOf } from "./parser.js";
import type { DisplayType } from "./widget.js";

const snippetSchema = z.looseObject({
	id,
	html_url: unneeded(z.string()),
	name: z.string(),
	description: unneeded(z.string()),
	code: unneeded(z.string()),
	display_type: unneeded(openEnum<DisplayType>()),
	visibility: unneeded(openEnum<SnippetVisibility>()),
	origin: unneeded(openEnum<SnippetOrigin>()),
	purpose: unneeded(openEnum<SnippetPurpose>()),
	workspace_id: unneeded(z.string()),
	created_by: unneeded(z.string()),
	created_at: unneeded(z.number()),
	updated_at: unneeded(z.number()),
	etag: unneeded(z.string()),
	agent_session_id: unneeded(z.string()),
	agent_turn_id: unneeded(z.string()),
});

/** A snippet as the API returns it: code that Akua runs, whose result a widget shows. Unknown fields are kept. */
export type Snippet = z.output<typeof snippetSchema>;

export const parseSnippet = parserOf(snippetSchema);
