"use client";

import type { Words } from "../../hooks/useMessages.js";
import { useSlot } from "../../ui/Appearance.js";
import type { SnippetSource } from "./useSnippetSource.js";

/** Below the field, where the keyboard reaches it: why snippets are missing, and the way on. */
export function SnippetSourceNote({ id, source, messages, count }: Words & { id: string; source: SnippetSource }) {
	const slot = useSlot();
	if (source.status === "forbidden") {
		return (
			<p id={id} {...slot("hint")}>
				{messages.snippetIdHint}
			</p>
		);
	}
	if (source.status !== "error") return null;
	const loaded = count(source.items.length);
	return (
		<p id={id} {...slot("note")}>
			{loaded.value > 0 ? messages.snippetFailedPart(loaded) : messages.snippetFailed}{" "}
			<button type="button" {...slot("link")} onClick={source.retry}>
				{messages.snippetRetry}
			</button>
		</p>
	);
}
