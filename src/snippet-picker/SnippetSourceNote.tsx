"use client";

import type { MouseEvent } from "react";
import type { MessagesAndCount } from "../hooks/useMessageTable.js";
import { useSlot } from "../ui/Appearance.js";
import { rootOf } from "../ui/focus.js";

interface SnippetSourceNoteProps extends Pick<MessagesAndCount, "messages"> {
	id: string;
	inputId: string;
	/** Whether snippets cannot be listed, so that an id has to be typed. */
	isForbidden: boolean;
	/** Why snippets, or the code that lists them, are missing. */
	failure: string | undefined;
	onRetry: () => void;
}

/**
 * Explains below the field why snippets are missing, and offers to try again: a button in the list would not be
 * reachable by keyboard.
 */
export function SnippetSourceNote({ id, inputId, isForbidden, failure, onRetry, messages }: SnippetSourceNoteProps) {
	const slot = useSlot();
	if (isForbidden) {
		return (
			<p id={id} {...slot("hint")}>
				{messages.snippetIdHint}
			</p>
		);
	}
	const retry = ({ currentTarget }: MouseEvent<HTMLElement>) => {
		// The button is removed while snippets are loading, so focus moves to the field.
		rootOf(currentTarget)?.getElementById(inputId)?.focus();
		onRetry();
	};
	return (
		<p id={id} role="status" {...slot("note")}>
			{failure ? (
				<>
					<span>{`${failure} `}</span>
					<button type="button" {...slot("link")} onClick={retry}>
						{messages.tryAgain}
					</button>
				</>
			) : null}
		</p>
	);
}
