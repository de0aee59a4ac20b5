import type { SnippetItem, SnippetSource } from "../../snippet-picker/useSnippetSource.js";
import type { widgetPhases } from "../../ui/slots/values.js";

/**
 * - `loading`: the snippet is being looked up
 * - `waiting`: the snippet runs when the card comes near the viewport, or when other runs have ended
 * - `running`: the first run is under way
 * - `done`: there is a result, which may be old: see `error` and `isFetching`
 * - `failed`: the first run failed: see `error`
 * - `asks`: the snippet only runs when it is asked to
 * - `unsupported`: the widget is of a type that this version does not know
 */
export type WidgetPhase = (typeof widgetPhases)[number];

interface PhaseInput {
	isSupported: boolean;
	result: { data: unknown; error: unknown; isFetching: boolean };
	snippet: SnippetItem | undefined;
	source: SnippetSource;
	/** Whether the run by itself is still to come. */
	isToCome: boolean;
	/** Whether a person asked for a run that is still to come. */
	isAsked: boolean;
}

export function phaseOf({ isSupported, result, snippet, source, isToCome, isAsked }: PhaseInput): WidgetPhase {
	if (!isSupported) return "unsupported";
	if (result.data) return "done";
	if (result.isFetching) return "running";
	if (isToCome || isAsked) return "waiting";
	if (result.error) return "failed";
	return !snippet && (source.status === "pending" || source.isLoadingMore) ? "loading" : "asks";
}
