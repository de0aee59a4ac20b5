import type { AkuaError } from "../client/errors/AkuaError.js";
import type { ExecutionResult } from "../contract/executionResult.js";
import type { runMessages } from "./runMessages.js";
import type { sharedMessages } from "./sharedMessages.js";
import type { AllMessages, Count, PreviewMessages } from "./types.js";

/** The state of a preview, as far as its description depends on it. */
export interface DescribedRun {
	isRunning: boolean;
	/** Whether the user stopped it. */
	isStopped: boolean;
	error: AkuaError | null;
	result: ExecutionResult | undefined;
}

/** Describes the last run of a snippet, or what a run would do. */
export function describeRun(
	{ isRunning, isStopped, error, result }: DescribedRun,
	messages: PreviewMessages,
	count: (value: number) => Count,
): string {
	if (isRunning) return messages.previewRunning;
	if (isStopped) return messages.previewStopped;
	if (error) return describeError(error, messages);
	if (!result) return messages.previewHint;
	const tookMs = result.stats?.wall_time_ms;
	return typeof tookMs === "number"
		? messages.previewTook(count(Math.round(tookMs / 10) / 100))
		: messages.previewEnded;
}

/** Says why a run failed, whether the snippet may have run, and what to do next. */
function describeError(error: AkuaError, messages: PreviewMessages): string {
	return describeRunError(error, messages, {
		unauthorized: messages.errorUnauthorized,
		forbidden: messages.previewForbidden,
		not_found: messages.previewNotFound,
	});
}

type RunErrorMessages = Pick<AllMessages, keyof typeof runMessages | keyof typeof sharedMessages>;

/** The same, with words for what depends on where the snippet is run. */
export function describeRunError(
	{ code, outcome }: AkuaError,
	messages: RunErrorMessages,
	own: Readonly<Record<"unauthorized" | "forbidden" | "not_found", string>>,
): string {
	switch (code) {
		case "unauthorized":
		case "forbidden":
		case "not_found":
			return own[code];
		case "validation":
			return messages.previewRefused;
		case "rate_limited":
			return messages.errorRateLimited;
		case "timeout":
			return messages.previewTimedOut;
		default:
			return outcome === "unknown" ? messages.previewLost : messages.previewFailed;
	}
}
