import type { Words } from "../../hooks/useMessages.js";
import type { SnippetSource } from "./useSnippetSource.js";

/** Below the field, where the keyboard reaches it: why snippets are missing, and the way on. */
export function SnippetSourceNote({ id, source, messages, count }: Words & { id: string; source: SnippetSource }) {
	if (source.status === "forbidden") {
		return (
			<p id={id} className="akua-hint">
				{messages.snippetIdHint}
			</p>
		);
	}
	if (source.status !== "error") return null;
	const loaded = count(source.items.length);
	return (
		<p id={id} className="akua-note">
			{loaded.value > 0 ? messages.snippetFailedPart(loaded) : messages.snippetFailed}{" "}
			<button type="button" className="akua-link" onClick={source.retry}>
				{messages.snippetRetry}
			</button>
		</p>
	);
}
