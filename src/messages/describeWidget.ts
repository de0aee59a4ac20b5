import type { AkuaError } from "../client/errors/AkuaError.js";
import type { ExecutionResult } from "../contract/executionResult.js";
import { describeRunError } from "./describeRun.js";
import { joinSentences } from "./joinSentences.js";
import type { WidgetMessages } from "./types.js";

/** The part of a card's result that its words depend on. */
interface DescribedResult {
	isFetching: boolean;
	error: AkuaError | null;
	data: ExecutionResult | undefined;
	/** Whether the snippet only reads: then it does not matter whether a lost run has taken place. */
	runsByItself: boolean;
}

/** Says why a widget has no result, or no newer one. */
export function describeWidgetError(
	error: AkuaError,
	{ data, runsByItself }: Pick<DescribedResult, "data" | "runsByItself">,
	messages: WidgetMessages,
): string {
	const lost = runsByItself ? messages.widgetNotReached : messages.previewLost;
	const reason = describeRunError(
		error,
		{ ...messages, previewLost: lost },
		{
			unauthorized: messages.widgetSignIn,
			forbidden: messages.widgetForbidden,
			not_found: messages.widgetGone,
		},
	);
	return data ? joinSentences(reason, messages.widgetKept) : reason;
}

/** What screen readers announce of a run that a person started. */
export function announceRun(result: DescribedResult, messages: WidgetMessages): string | undefined {
	const { isFetching, error, data } = result;
	if (isFetching) return messages.previewRunning;
	if (error) return describeWidgetError(error, result, messages);
	return data && (data.error == null ? messages.widgetUpdatedNow : messages.resultFailed);
}
