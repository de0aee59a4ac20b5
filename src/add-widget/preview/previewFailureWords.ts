import type { AkuaError } from "../../client/errors/AkuaError.js";
import type { FirstMessages } from "../../messages/types.js";

/** Why a snippet could not be run, whether it may have run, and what to do next. */
export function previewFailureWords({ code, outcome }: AkuaError, messages: FirstMessages): string {
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
