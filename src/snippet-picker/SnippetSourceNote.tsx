"use client";

import type { MouseEvent } from "react";
import type { Words } from "../hooks/useMessages.js";
import { useSlot } from "../ui/Appearance.js";
import { rootOf } from "../ui/focus.js";
import { sourceFailure } from "./listNote.js";
import type { SnippetSource } from "./useSnippetSource.js";

interface SnippetSourceNoteProps extends Words {
	id: string;
	inputId: string;
	source: SnippetSource;
}

/** Below the field, where the keyboard reaches it: why snippets are missing, and the way on. */
export function SnippetSourceNote({ id, inputId, source, messages, count }: SnippetSourceNoteProps) {
	const slot = useSlot();
	if (source.isForbidden) {
		return (
			<p id={id} {...slot("hint")}>
				{messages.snippetIdHint}
			</p>
		);
	}
	const retry = ({ currentTarget }: MouseEvent<HTMLElement>) => {
		// The button goes away while snippets are loaded.
		rootOf(currentTarget)?.getElementById(inputId)?.focus();
		source.retry();
	};
	return (
		<p id={id} role="status" {...slot("note")}>
			{source.status === "error" ? (
				<>
					{sourceFailure(source, messages, count)}{" "}
					<button type="button" {...slot("link")} onClick={retry}>
						{messages.snippetRetry}
					</button>
				</>
			) : null}
		</p>
	);
}
