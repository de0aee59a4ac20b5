import { SnippetResult } from "akua-react";
import { renderToReadableStream, renderToString } from "react-dom/server";

const types = ["table", "stat", "json", "logs", null] as const;

/** Loads every renderer, so that the following calls render without waiting. */
export async function loadRenderers(): Promise<void> {
	for (const [type, value] of [
		["table", [1]],
		["stat", 1],
		["json", {}],
		["logs", "line"],
		["table", { resultType: "streams", result: [] }],
	] as const) {
		await (await renderToReadableStream(<SnippetResult result={{ result: value }} displayType={type} />)).allReady;
	}
}

/** The markup of a result as each display type, and of the same text as an error and a label. */
export function* renderOnServer(value: unknown): Generator<string> {
	for (const displayType of types) {
		yield renderToString(<SnippetResult result={{ result: value }} displayType={displayType} />);
	}
	if (typeof value !== "string") return;
	yield renderToString(<SnippetResult result={{ error: value }} displayType={null} label={value} />);
}

export const countElements = (markup: string): number => markup.match(/<[a-z]/g)?.length ?? 0;
