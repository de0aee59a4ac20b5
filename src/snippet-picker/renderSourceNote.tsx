"use client";

import type { MouseEvent } from "react";
import type { MessagesAndCount } from "../hooks/useMessageTable.js";
import type { SlotProps } from "../ui/Appearance.js";
import { rootOf } from "../ui/focus.js";
import { renderIcon } from "../ui/Icon.js";
import * as icons from "../ui/icons.js";
import { asData, Sentence } from "../ui/Sentence.js";

interface SourceNote extends Pick<MessagesAndCount, "messages"> {
	id: string;
	inputId: string;
	/** Whether snippets cannot be listed, so that an id has to be typed. */
	isForbidden: boolean;
	/** Why snippets, or the code that lists them, are missing. */
	failure: string | undefined;
	/** What was typed without choosing a snippet. */
	unusedText: string;
	onRetry: () => void;
}

/**
 * Explains below the field why snippets are missing, and offers to try again: a button in the list would not be
 * reachable by keyboard. Otherwise says which text was typed in vain.
 */
export function renderSourceNote(note: SourceNote, slot: SlotProps) {
	const { id, inputId, isForbidden, failure, unusedText, onRetry, messages } = note;
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
		<p id={id} role="status" {...slot(failure ? "error" : "note")}>
			{failure ? (
				<>
					{renderIcon(icons.warning, slot)}
					<span>
						<span>{`${failure} `}</span>
						<button type="button" {...slot("link")} onClick={retry}>
							{messages.tryAgain}
						</button>
					</span>
				</>
			) : null}
			{!failure && unusedText !== "" ? <Sentence>{messages.snippetUnused(asData(unusedText))}</Sentence> : null}
		</p>
	);
}
