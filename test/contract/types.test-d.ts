import {
	AkuaApiError,
	type AkuaClient,
	type AkuaError,
	type AkuaErrorCode,
	type AkuaEvent,
	AkuaResponseError,
	type ColSpan,
	type CreateWidgetBody,
	type CreateWidgetInput,
	createAkuaClient,
	type DisplayType,
	isAkuaError,
	isSnippetWidget,
	type OpenEnum,
	type OpenNumber,
	type Page,
	paginate,
	type Snippet,
	type SnippetWidget,
	type UpdateWidgetBody,
	type Widget,
} from "akua-react/client";
import { expectTypeOf, test } from "vitest";

declare const akua: AkuaClient;
declare const widget: Widget;
declare const snippetWidget: SnippetWidget;
declare const error: unknown;
declare const event: AkuaEvent;

test("a body accepts the documented values and no others", () => {
	expectTypeOf<CreateWidgetInput>().toEqualTypeOf<{
		snippet_id: string;
		col_span?: ColSpan | undefined;
		display_type?: DisplayType | null | undefined;
		position?: number | undefined;
	}>();
	expectTypeOf<CreateWidgetBody["col_span"]>().toEqualTypeOf<ColSpan>();
	expectTypeOf<ColSpan>().toEqualTypeOf<1 | 2 | 3 | 4>();
	expectTypeOf<DisplayType>().toEqualTypeOf<"table" | "stat" | "json" | "logs">();
	expectTypeOf<keyof UpdateWidgetBody>().toEqualTypeOf<"col_span" | "display_type" | "position">();

	akua.widgets.create("d", { snippet_id: "s" });
	akua.widgets.create("d", { snippet_id: "s", col_span: 4, display_type: null, position: 0 });
	// @ts-expect-error a widget needs a snippet
	akua.widgets.create("d", { col_span: 1 });
	// @ts-expect-error the grid has four columns
	akua.widgets.create("d", { snippet_id: "s", col_span: 5 });
	// @ts-expect-error the API shows no charts
	akua.widgets.create("d", { snippet_id: "s", display_type: "chart" });
	// @ts-expect-error the API refuses fields that it does not know
	akua.widgets.create("d", { snippet_id: "s", colour: "red" });
	// @ts-expect-error a widget's snippet stays
	akua.widgets.update("d", "w", { snippet_id: "s" }, { etag: "v1" });
	// @ts-expect-error a widget needs a dashboard
	akua.widgets.create(undefined, { snippet_id: "s" });
	// @ts-expect-error the key is a text
	akua.widgets.create("d", { snippet_id: "s" }, { idempotencyKey: 7 });
});

test("an update and a delete need the etag last read", () => {
	akua.widgets.update("d", "w", { position: 1 }, { etag: "v1" });
	akua.widgets.delete("d", "w", { etag: "v1" });
	// @ts-expect-error no options, no etag
	akua.widgets.update("d", "w", { position: 1 });
	// @ts-expect-error options without an etag
	akua.widgets.update("d", "w", { position: 1 }, {});
	// @ts-expect-error an etag that may be missing
	akua.widgets.delete("d", "w", { etag: undefined });
	// @ts-expect-error no options, no etag
	akua.widgets.delete("d", "w");
	expectTypeOf(akua.widgets.delete).returns.resolves.toEqualTypeOf<void>();
});

test("runs and reads take no idempotency key", () => {
	// @ts-expect-error execute is not keyed
	akua.snippets.execute("s", { idempotencyKey: "k" });
	// @ts-expect-error a read is not keyed
	akua.widgets.get("d", "w", { idempotencyKey: "k" });
	expectTypeOf(akua.snippets.execute).returns.resolves.toHaveProperty("result").toBeUnknown();
});

test("a list returns pages", () => {
	expectTypeOf(akua.widgets.list).returns.resolves.toExtend<Page<Widget>>();
	expectTypeOf(paginate((cursor) => akua.snippets.list({ cursor }))).toExtend<AsyncIterable<Page<Snippet>>>();
	// @ts-expect-error the API pages by cursor
	akua.snippets.list({ page: 2 });
});

test("a widget's type must be checked before its snippet is used", () => {
	// @ts-expect-error another type of widget may have no snippet
	widget.snippet_id.length;
	if (isSnippetWidget(widget)) expectTypeOf(widget).toEqualTypeOf<SnippetWidget>();
	else expectTypeOf(widget.widget_type).toEqualTypeOf<string>();
	expectTypeOf(snippetWidget.widget_type).toEqualTypeOf<"snippet">();
	expectTypeOf(widget.added_later).toBeUnknown();
});

test("a switch over a list that the API may extend still reaches its default", () => {
	expectTypeOf(snippetWidget.display_type).toEqualTypeOf<OpenEnum<DisplayType> | null>();
	expectTypeOf(snippetWidget.col_span).toEqualTypeOf<OpenNumber<ColSpan>>();
	expectTypeOf<OpenEnum<DisplayType>>().not.toEqualTypeOf<string>();
	expectTypeOf<OpenNumber<ColSpan>>().not.toEqualTypeOf<number>();
	switch (snippetWidget.display_type) {
		case "table":
		case "stat":
		case "json":
		case "logs":
		case null:
			break;
		default:
			expectTypeOf(snippetWidget.display_type).not.toBeNever();
			expectTypeOf(snippetWidget.display_type).toExtend<string>();
	}
	// @ts-expect-error a value that may be newer is not one of the known ones
	const known: DisplayType | null = snippetWidget.display_type;
	// @ts-expect-error a value that was read must be checked before it is sent
	akua.widgets.update("d", "w", { col_span: snippetWidget.col_span }, { etag: "v1" });
	return known;
});

test("an error must be recognised before it is read, and its codes are a closed list", () => {
	// @ts-expect-error a caught value may be anything
	error.outcome;
	if (isAkuaError(error)) {
		expectTypeOf(error).toEqualTypeOf<AkuaError>();
		expectTypeOf(error.outcome).toEqualTypeOf<"not_applied" | "unknown">();
		// @ts-expect-error only some errors have a status
		error.status;
		// @ts-expect-error the outcome is read-only
		error.outcome = "not_applied";
	}
	if (error instanceof AkuaApiError) expectTypeOf(error.issues[0]?.message).toEqualTypeOf<string | undefined>();
	if (error instanceof AkuaResponseError) expectTypeOf(error.status).toBeNumber();
	expectTypeOf<"teapot">().not.toExtend<AkuaErrorCode>();
	expectTypeOf<string>().not.toExtend<AkuaErrorCode>();
});

test("an event's type must be checked before its details are read", () => {
	// @ts-expect-error only a failure and a retry have an error
	event.error;
	if (event.type === "retry") expectTypeOf(event.delayMs).toBeNumber();
	if (event.type === "failed" || event.type === "retry") expectTypeOf(event.error).toEqualTypeOf<AkuaError>();
	expectTypeOf(event.type).toEqualTypeOf<
		"attempt" | "retry" | "waiting" | "skipped" | "replayed" | "succeeded" | "failed"
	>();
});

test("a token is a string or a function that returns one", () => {
	createAkuaClient();
	createAkuaClient({ token: process.env.AKUA_API_TOKEN });
	createAkuaClient({ token: () => "t" });
	createAkuaClient({ token: async () => "t" });
	// @ts-expect-error a function that may return nothing
	createAkuaClient({ token: async () => process.env.AKUA_API_TOKEN });
	// @ts-expect-error no such option
	createAkuaClient({ apiKey: "t" });
});
