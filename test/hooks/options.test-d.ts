import { QueryClient, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { type UseSnippetsOptions, type UseWidgetsOptions, useSnippetResult, useSnippets, useWidgets } from "akua-react";
import {
	type AkuaError,
	akuaKeys,
	createAkuaClient,
	type ExecutionResult,
	snippetResultOptions,
	snippetsOptions,
	type Widget,
	widgetsOptions,
} from "akua-react/client";
import { useWidgetResult } from "akua-react/dashboard";
import { expectTypeOf, test } from "vitest";

const akua = createAkuaClient();
const queryClient = new QueryClient();
declare const widget: Widget;

test("select changes the type of the data", () => {
	expectTypeOf(useWidgets("d").data).toEqualTypeOf<Widget[] | undefined>();
	expectTypeOf(useWidgets("d", { select: (widgets) => widgets.length }).data).toEqualTypeOf<number | undefined>();
	expectTypeOf(useSnippetResult("s").data).toEqualTypeOf<ExecutionResult | undefined>();
	expectTypeOf(useSnippetResult("s", { select: ({ stats }) => stats?.wall_time_ms ?? 0 }).data).toEqualTypeOf<
		number | undefined
	>();
});

test("the status tells data and error apart, as in React Query", () => {
	const widgets = useWidgets("d");
	if (widgets.status === "success") expectTypeOf(widgets.data).toEqualTypeOf<Widget[]>();
	if (widgets.status === "error") expectTypeOf(widgets.error).toEqualTypeOf<AkuaError>();
	const snippets = useSnippets();
	if (snippets.status === "error") expectTypeOf(snippets.error).toEqualTypeOf<AkuaError>();
	const result = useSnippetResult("s");
	if (result.isSuccess) expectTypeOf(result.data).toEqualTypeOf<ExecutionResult>();
	const ofWidget = useWidgetResult(widget);
	if (ofWidget.isSuccess) expectTypeOf(ofWidget.data).toEqualTypeOf<ExecutionResult>();
	if (ofWidget.status === "error") expectTypeOf(ofWidget.error).toEqualTypeOf<AkuaError>();
});

test("a hook does not take the options that the library sets itself", () => {
	expectTypeOf<"queryKey" | "queryFn" | "retry">().not.toExtend<keyof UseWidgetsOptions>();
	expectTypeOf<"queryKey" | "queryFn" | "retry" | "getNextPageParam">().not.toExtend<keyof UseSnippetsOptions>();
	// @ts-expect-error: `run` is the only way to run a snippet
	void useSnippetResult("s").refetch;
	// @ts-expect-error: so does a widget's result
	void useWidgetResult(widget).refetch;
	// @ts-expect-error: it would run by itself
	useSnippetResult("s", { refetchInterval: 1000 });
});

test("options fit React Query's own functions, which then know the data and the error", async () => {
	expectTypeOf(await queryClient.fetchQuery(widgetsOptions(akua, "d"))).toEqualTypeOf<Widget[]>();
	expectTypeOf(await queryClient.fetchQuery(snippetResultOptions(akua, "s"))).toEqualTypeOf<ExecutionResult>();
	expectTypeOf(await queryClient.query(snippetResultOptions(akua, "s"))).toEqualTypeOf<ExecutionResult>();
	await queryClient.prefetchInfiniteQuery(snippetsOptions(akua));
	expectTypeOf(queryClient.getQueryData(widgetsOptions(akua, "d").queryKey)).toEqualTypeOf<Widget[] | undefined>();
	expectTypeOf(useQuery(widgetsOptions(akua, "d")).error).toEqualTypeOf<AkuaError | null>();
	expectTypeOf(useSuspenseQuery(widgetsOptions(akua, "d")).data).toEqualTypeOf<Widget[]>();
	const selected = useQuery({ ...widgetsOptions(akua, "d"), select: (widgets: Widget[]) => widgets.length });
	expectTypeOf(selected.data).toEqualTypeOf<number | undefined>();
	queryClient.setQueryData(akuaKeys.widgets("d"), []);
});
