"use client";

import type { MouseEvent } from "react";
import type { MessagesAndCount } from "../hooks/useMessageTable.js";
import { useSlot } from "../ui/Appearance.js";
import { rootOf } from "../ui/focus.js";
import { describeFailure } from "./describeSource.js";
import type { SnippetSource } from "./useSnippetSource.js";

interface SnippetSourceNoteProps extends MessagesAndCount {
	id: string;
	inputId: string;
	source: SnippetSource;
}

/**
 * Explains below the field why snippets are missing, and offers to try again: a button in the list would not be
 * reachable by keyboard.
 */
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
		// The button is removed while snippets are loading, so focus moves to the field.
		rootOf(currentTarget)?.getElementById(inputId)?.focus();
		source.retry();
	};
	return (
		<p id={id} role="status" {...slot("note")}>
			{source.status === "error" ? (
				<>
					{describeFailure(source, { messages, count })}{" "}
					<button type="button" {...slot("link")} onClick={retry}>
						{messages.tryAgain}
					</button>
				</>
			) : null}
		</p>
	);
}
