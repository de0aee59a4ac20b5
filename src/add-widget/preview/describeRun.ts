import type { AkuaError } from "../../client/errors/AkuaError.js";
import type { ExecutionResult } from "../../contract/executionResult.js";
import type { Words } from "../../hooks/useMessages.js";
import type { FirstMessages } from "../../messages/types.js";

interface Run {
	isRunning: boolean;
	/** The run was stopped by the person. */
	isStopped: boolean;
	error: AkuaError | null;
	result: ExecutionResult | undefined;
}

/** One line about the last run, or about what a run would do. */
export function describeRun({ isRunning, isStopped, error, result }: Run, { messages, count }: Words): string {
	if (isRunning) return messages.previewRunning;
	if (isStopped) return messages.previewStopped;
	if (error) return describeFailure(error, messages);
	if (!result) return messages.previewHint;
	const tookMs = result.stats?.wall_time_ms;
	return typeof tookMs === "number"
		? messages.previewTook(count(Math.round(tookMs / 10) / 100))
		: messages.previewEnded;
}

/** Why a snippet could not be run, whether it may have run, and what to do next. */
function describeFailure({ code, outcome }: AkuaError, messages: FirstMessages): string {
	switch (code) {
		case "unauthorized":
			return messages.errorUnauthorized;
		case "forbidden":
			return messages.previewForbidden;
		case "not_found":
			return messages.previewNotFound;
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
