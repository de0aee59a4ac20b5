import type { AkuaError } from "../client/errors/AkuaError.js";
import type { ExecutionResult } from "../contract/executionResult.js";
import { describeRunError } from "./describeRun.js";
import { joinSentences } from "./joinSentences.js";
import type { WidgetMessages } from "./types.js";

/** Says why a widget has no result, or no newer one. */
export function describeWidgetError(error: AkuaError, hasResult: boolean, messages: WidgetMessages): string {
	const reason = describeRunError(error, messages, {
		unauthorized: messages.widgetSignIn,
		forbidden: messages.widgetForbidden,
		not_found: messages.widgetGone,
	});
	return hasResult ? joinSentences(reason, messages.widgetKept) : reason;
}

/** What screen readers announce of a run that a person started. */
export function announceRun(
	{ isFetching, error, data }: { isFetching: boolean; error: AkuaError | null; data: ExecutionResult | undefined },
	messages: WidgetMessages,
): string | undefined {
	if (isFetching) return messages.previewRunning;
	if (error) return describeWidgetError(error, data !== undefined, messages);
	return data && (data.error == null ? messages.widgetUpdatedNow : messages.resultFailed);
}
