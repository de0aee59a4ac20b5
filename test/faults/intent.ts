import {
	type CreateWidgetBody,
	colSpans,
	displayTypes,
	isAkuaError,
	toCreateWidgetBody,
	type Widget,
} from "akua-react/client";

/** One widget that somebody wants, unlike every other one. */
export interface Intent {
	/** Its position, by which its requests and its widget are known. */
	number: number;
	dashboardId: string;
	body: CreateWidgetBody;
}

/** What somebody was told about an intent. */
export type Ending = { kind: "made"; widget: Widget } | { kind: "failed"; error: unknown } | { kind: "hung" };

export function createIntent(number: number, dashboardIds: string[], snippetIds: string[]): Intent {
	return {
		number,
		dashboardId: dashboardIds[number % dashboardIds.length] ?? "",
		body: toCreateWidgetBody({
			snippet_id: snippetIds[number % snippetIds.length] ?? "",
			col_span: colSpans[number % colSpans.length],
			display_type: displayTypes[number % (displayTypes.length + 1)] ?? null,
			position: number,
		}),
	};
}

/** A success, without what thousands of widgets of 5 MB would not leave memory for. */
export function toMade(widget: Widget): Ending {
	return { kind: "made", widget: { ...widget, padding: undefined } };
}

/** Whether a widget is the one that was wanted, in all of its parts. */
export function isWanted({ dashboardId, body }: Intent, widget: Widget): boolean {
	const made: Record<string, unknown> = { ...widget };
	return widget.dashboard_id === dashboardId && Object.entries(body).every(([name, value]) => made[name] === value);
}

export type Outcome = "made" | "hung" | "not_applied" | "unknown" | "foreign error";

export function outcomeOf(ending: Ending): Outcome {
	if (ending.kind !== "failed") return ending.kind;
	return isAkuaError(ending.error) ? ending.error.outcome : "foreign error";
}

export function describe(ending: Ending): string {
	return ending.kind === "failed" ? `${outcomeOf(ending)}, ${ending.error}` : ending.kind;
}
