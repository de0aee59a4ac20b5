"use client";

import type { KeyboardEvent } from "react";
import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { slot } from "../../ui/slot.js";
import type { LocalizedRendererMessages } from "../useRendererMessages.js";
import { ToolButton } from "./ToolButton.js";

interface ResultSearchProps extends Pick<LocalizedRendererMessages, "messages"> {
	label: string;
	query: string;
	onQuery: (query: string) => void;
	/** How many there are. */
	matches: number;
	/** The same in words, or that the search is under way. */
	said: string;
	/** Goes to the next match (1) or the one before (-1). */
	onStep: (by: 1 | -1) => void;
}

/** A search field with its matches: Enter goes to the next, Shift and Enter to the one before. */
export function ResultSearch({ label, query, onQuery, matches, said, onStep, messages }: ResultSearchProps) {
	const onKeyDown = (event: KeyboardEvent) => {
		// While a word is composed, as in Japanese, its keys are the input method's.
		if (event.nativeEvent.isComposing) return;
		if (event.key === "Enter") {
			event.preventDefault();
			onStep(event.shiftKey ? -1 : 1);
		} else if (event.key === "Escape" && query !== "") {
			// What is open around the result would close.
			event.stopPropagation();
			onQuery("");
		}
	};
	return (
		<search {...slot("search")}>
			<Icon path={icons.search} />
			<input
				{...slot("search-input")}
				type="text"
				enterKeyHint="search"
				autoComplete="off"
				spellCheck={false}
				aria-label={label}
				placeholder={label}
				value={query}
				onChange={(event) => onQuery(event.target.value)}
				onKeyDown={onKeyDown}
			/>
			<span role="status" {...slot("search-count")}>
				{query === "" ? null : said}
			</span>
			{query === "" ? null : (
				<>
					<ToolButton
						icon={icons.up}
						label={messages.searchPrevious}
						disabled={matches === 0}
						onClick={() => onStep(-1)}
					/>
					<ToolButton
						icon={icons.down}
						label={messages.searchNext}
						disabled={matches === 0}
						onClick={() => onStep(1)}
					/>
				</>
			)}
		</search>
	);
}
