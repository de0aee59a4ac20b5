import { useMessages } from "akua-react";
import type { AkuaError, DisplayType, OpenEnum, Snippet, Widget } from "akua-react/client";
import { en } from "akua-react/messages/en";

/** All messages of akua-react: those that AkuaProvider is given, or else the English ones. */
export function useAllMessages() {
	const { messages, ...others } = useMessages();
	return { ...others, messages: { ...en, ...messages } };
}

export type AllMessages = ReturnType<typeof useAllMessages>["messages"];

/** A widget's name: its own title, or that of its snippet. */
export function nameOf(widget: Widget, snippets: readonly Pick<Snippet, "id" | "name">[]) {
	const snippet = snippets.find(({ id }) => id === widget.snippet_id);
	return (typeof widget.title === "string" && widget.title.trim()) || snippet?.name || widget.snippet_id || widget.id;
}

/** A display type in words; `null` is the snippet's own. */
export function displayTypeName(type: OpenEnum<DisplayType> | null, messages: AllMessages): string {
	const names: Record<string, string> = {
		table: messages.displayTypeTable,
		stat: messages.displayTypeStat,
		json: messages.displayTypeJson,
		logs: messages.displayTypeLogs,
	};
	return type === null ? messages.displayTypeAuto : (names[type] ?? type);
}

/** Says why a snippet could not be run, whether it may have run, and what to do next. */
export function describeRunError({ code, outcome }: AkuaError, messages: AllMessages): string {
	switch (code) {
		case "unauthorized":
			return messages.widgetSignIn;
		case "forbidden":
			return messages.widgetForbidden;
		case "not_found":
			return messages.widgetGone;
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
