import {
	type AkuaClient,
	type CreateWidgetBody,
	colSpans,
	displayTypes,
	isAkuaError,
	toCreateWidgetBody,
	type Widget,
} from "akua-react/client";

/** One widget that somebody wants, unlike every other one. */
export interface Intent {
	key: string;
	dashboardId: string;
	body: CreateWidgetBody;
}

/** How one call ended. */
export type Ending =
	| { kind: "made"; widget: Widget }
	| { kind: "failed"; error: unknown; elapsedMs: number }
	| { kind: "hung" };

export interface Trial {
	intent: Intent;
	first: Ending;
	/** How often the client came back on its own, other than with a new token. */
	retries: number;
	/** How the same intent ended when it was tried again on a network that works. */
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

/** The number of an intent, by its key. */
export function numberOf(key: string): number {
	return Number(key.split("-").at(-1));
}

/** Whether a widget is the one that was wanted, in all of its parts. */
export function isWanted({ dashboardId, body }: Intent, widget: Widget): boolean {
	const made: Record<string, unknown> = { ...widget };
	return widget.dashboard_id === dashboardId && Object.entries(body).every(([name, value]) => made[name] === value);
}

/** Makes a call, and calls it hung where it did not end in time. */
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
