"use client";

import type { KeyboardEvent } from "react";
import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { isComposing } from "../../ui/isComposing.js";
import { slot } from "../../ui/slot.js";
import type { useSearch } from "../text/useSearch.js";
import type { LocalizedRendererMessages } from "../useRendererMessages.js";
import { ToolButton } from "./ToolButton.js";

interface ResultSearchProps extends Pick<LocalizedRendererMessages, "messages" | "count"> {
	label: string;
	search: Pick<
		ReturnType<typeof useSearch>,
		"query" | "onQuery" | "isSearching" | "matches" | "position" | "more" | "onStep"
	>;
}

/** A search field. Enter moves to the next match, Shift+Enter to the previous one. */
export function ResultSearch({ label, search, messages, count }: ResultSearchProps) {
	const { query, onQuery, isSearching, matches, position, more, onStep } = search;
	const statusText = isSearching
		? messages.searchUnderWay
		: messages.searchMatches(count(matches), count(position), more);
	const onKeyDown = (event: KeyboardEvent) => {
		if (isComposing(event)) return;
		if (event.key === "Enter") {
			event.preventDefault();
			onStep(event.shiftKey ? -1 : 1);
		} else if (event.key === "Escape" && query !== "") {
			// Otherwise Escape would also close a dialog around the result.
			event.stopPropagation();
			onQuery("");
		}
	};
	return (
		// No <search>: React warns about it in the jsdom of hosts, and each card would have a landmark of the same name.
		<div {...slot("search")}>
			<Icon path={icons.search} />
			<input
				{...slot("search-input")}
				type="text"
				enterKeyHint="search"
				autoComplete="off"
				autoCapitalize="none"
				autoCorrect="off"
				spellCheck={false}
				dir={query === "" ? undefined : "auto"}
				aria-label={label}
				placeholder={label}
				value={query}
				onChange={(event) => onQuery(event.target.value)}
				onKeyDown={onKeyDown}
			/>
			<span role="status" {...slot("search-count")}>
				{query === "" ? null : statusText}
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
		</div>
	);
}
