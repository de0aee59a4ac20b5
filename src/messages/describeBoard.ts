import type { AkuaError } from "../client/errors/AkuaError.js";
import { isMisconfigured } from "./isMisconfigured.js";
import { joinSentences } from "./joinSentences.js";
import type { BoardMessages } from "./types.js";

/** Says why the widgets could not be loaded. */
export function describeLoadError(error: AkuaError, messages: BoardMessages): string {
	if (error.code === "not_found" || error.code === "forbidden") return messages.boardGone;
	return joinSentences(messages.boardFailed, describeBoardError(error, messages));
}

/**
 * Says why changes of a dashboard are not saved, in the words of `messages`: all of a language, with your own.
 *
 * @example
 * const { messages } = useMessages();
 * describeBoardError(error, { ...en, ...messages }); // "Akua can’t be reached."
 */
export function describeBoardError(error: AkuaError, messages: BoardMessages): string {
	if (isMisconfigured(error)) return `${messages.boardConfig} ${error.message}`;
	switch (error.code) {
		case "unauthorized":
			return messages.boardSignIn;
		case "forbidden":
			return messages.boardForbidden;
		case "not_found":
			return messages.boardGone;
		case "rate_limited":
			return messages.errorRateLimited;
		case "connection":
		case "timeout":
		case "server_error":
			return messages.boardUnreachable;
		default:
			return messages.boardRefused;
	}
}
