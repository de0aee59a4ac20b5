import {
	type AkuaClient,
	type CreateWidgetBody,
	colSpans,
	displayTypes,
	isAkuaError,
	toCreateWidgetBody,
	type Widget,
} from "akua-react/client";

/** A widget to create. No two are alike. */
export interface Intent {
	key: string;
	dashboardId: string;
	body: CreateWidgetBody;
}

/** The end of a call. */
export type Ending =
	| { kind: "made"; widget: Widget }
	| { kind: "failed"; error: unknown; elapsedMs: number }
	| { kind: "hung" };

export interface Trial {
	intent: Intent;
	first: Ending;
	/** The number of the client's retries, except for those with a new token. */
	retries: number;
	/** The end of the second try, over a network that works. */
	second?: Ending;
}

export function createIntent(number: number, seed: number, dashboardIds: string[], snippetIds: string[]): Intent {
	return {
		key: `chaos-${seed}-${number}`,
		dashboardId: dashboardIds[number % dashboardIds.length] ?? "",
		body: toCreateWidgetBody({
			snippet_id: snippetIds[number % snippetIds.length] ?? "",
			col_span: colSpans[number % colSpans.length],
			display_type: displayTypes[number % (displayTypes.length + 1)] ?? null,
			position: number,
		}),
	};
}

/** The number in a key. */
export function numberOf(key: string): number {
	return Number(key.split("-").at(-1));
}

/** Whether a widget has every value of the intent. */
export function isWanted({ dashboardId, body }: Intent, widget: Widget): boolean {
	const made: Record<string, unknown> = { ...widget };
	return widget.dashboard_id === dashboardId && Object.entries(body).every(([name, value]) => made[name] === value);
}

/** Makes a call. One that does not end in time counts as hung. */
export async function create(
	akua: AkuaClient,
	{ key, dashboardId, body }: Intent,
	longestMs: number,
	mayBeApplied = false,
): Promise<Ending> {
	const start = performance.now();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const hung = new Promise<Ending>((resolve) => {
		timer = setTimeout(resolve, longestMs, { kind: "hung" });
	});
	const ending = akua.widgets.create(dashboardId, body, { idempotencyKey: key, mayBeApplied }).then(
		// Thousands of widgets of 5 MB would not fit into memory.
		(widget): Ending => ({ kind: "made", widget: { ...widget, padding: undefined } }),
		(error: unknown): Ending => ({ kind: "failed", error, elapsedMs: performance.now() - start }),
	);
	return Promise.race([ending, hung]).finally(() => clearTimeout(timer));
}

export function outcomeOf(ending: Ending): "made" | "hung" | "not_applied" | "unknown" | "foreign error" {
	if (ending.kind !== "failed") return ending.kind;
	return isAkuaError(ending.error) ? ending.error.outcome : "foreign error";
}
