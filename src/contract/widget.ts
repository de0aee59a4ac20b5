import * as z from "zod/mini";
import { id, int, openEnum, openNumber, unneeded } from "./fields.js";
import { colSpans, displayTypes, limits } from "./limits.js";
import { parserOf } from "./parser.js";

/** How a widget renders its snippet's result. */
export type DisplayType = (typeof displayTypes)[number];
/** How many of the grid's four columns a widget spans. */
export type ColSpan = (typeof colSpans)[number];

const displayType = z.literal(displayTypes);
const colSpan = z.literal(colSpans);
const readDisplayType = z.nullable(openEnum<DisplayType>());

/**
 * The request body of `POST /dashboards/{id}/widgets`. Strict: unknown fields are rejected before a request is sent.
 */
export const createWidgetBodySchema = z.strictObject({
	snippet_id: z.string().check(z.minLength(limits.snippetId.min), z.maxLength(limits.snippetId.max)),
	col_span: colSpan,
	display_type: z.optional(z.nullable(displayType)),
	position: z.optional(int()),
});
export type CreateWidgetBody = z.output<typeof createWidgetBodySchema>;

/** The input of a create. Everything except the snippet is optional. */
export interface CreateWidgetInput {
	snippet_id: string;
	/** How many of the grid's four columns the widget spans. @default 1 */
	col_span?: ColSpan | undefined;
	/** How the result is shown; `null` means the snippet's own display type. @default null */
	display_type?: DisplayType | null | undefined;
	/** The position in the grid, counted from 0. @default the end */
	position?: number | undefined;
}

/**
 * Fills in the defaults of a create. Equal inputs give identical JSON, including the order of keys: the API compares
 * bodies when an idempotency key is reused. Unknown fields are kept, so that the schema can reject them.
 *
 * @example
 * toCreateWidgetBody({ snippet_id: "snip_1" }); // { snippet_id: "snip_1", col_span: 1, display_type: null }
 */
export function toCreateWidgetBody(input: CreateWidgetInput): CreateWidgetBody {
	// Plain JavaScript may pass null or undefined, which the schema then rejects.
	const { snippet_id, col_span = limits.colSpan.default, display_type = null, position, ...unknown } = { ...input };
	return { snippet_id, col_span, display_type, ...(position === undefined ? {} : { position }), ...unknown };
}

/** The request body of `PATCH /dashboards/{id}/widgets/{wgt_id}`. Strict, too. */
export const updateWidgetBodySchema = z.strictObject({
	col_span: z.optional(colSpan),
	display_type: z.optional(z.nullable(displayType)),
	position: z.optional(int()),
});
export type UpdateWidgetBody = z.output<typeof updateWidgetBodySchema>;

const widgetFields = {
	id,
	dashboard_id: id,
	position: z.number(),
	col_span: openNumber<ColSpan>(),
	created_at: z.number(),
	updated_at: unneeded(z.number()),
	etag: z.string(),
};

const snippetWidgetSchema = z.looseObject({
	...widgetFields,
	widget_type: z.literal("snippet"),
	snippet_id: id,
	display_type: readDisplayType,
});

const otherWidgetSchema = z.looseObject({
	...widgetFields,
	// `z.refine` would do the same, but adds another kind of schema to the bundle.
	widget_type: z.string().check(({ value: input, issues }) => {
		if (input === "snippet") issues.push({ code: "custom", input, continue: true });
	}),
	snippet_id: unneeded(z.string()),
	display_type: z.optional(readDisplayType),
});

const widgetSchema = z.union([snippetWidgetSchema, otherWidgetSchema]);

/** A widget that shows a snippet's result: the only type in the API's 2026-07 version. */
export type SnippetWidget = z.output<typeof snippetWidgetSchema>;
/**
 * A widget as the API returns it. Tolerant: unknown fields are kept, and so is a `widget_type`, `display_type` or
 * `col_span` newer than this library.
 */
export type Widget = z.output<typeof widgetSchema>;

export const parseWidget = parserOf(widgetSchema);

/**
 * Whether a widget shows a snippet. The API may add other types.
 *
 * @example
 * const snippetIds = widgets.filter(isSnippetWidget).map(({ snippet_id }) => snippet_id);
 */
export function isSnippetWidget(widget: Widget): widget is SnippetWidget {
	return widget.widget_type === "snippet";
}
