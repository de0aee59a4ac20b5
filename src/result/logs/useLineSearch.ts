"use client";

import { useEffect, useMemo } from "react";
import { hasMatch } from "../text/createMatcher.js";
import { useSearch } from "../text/useSearch.js";
import type { LogLine } from "./readLines.js";

/** Searches the lines and reveals the current match. */
export function useLineSearch(lines: readonly LogLine[], reveal: (index: number) => void) {
	const { matcher, getCurrentMatch, ...search } = useSearch();
	const matches = useMemo(
		() =>
			matcher ? lines.flatMap(({ text, from, to }, index) => (hasMatch(text, matcher, from, to) ? [index] : [])) : [],
		[lines, matcher],
	);
	const { index, ...steps } = getCurrentMatch(matches.length);
	const line = matches[index];
	useEffect(() => {
		if (line !== undefined) reveal(line);
	}, [line, reveal]);

	return {
		...search,
		...steps,
		matcher,
		/** Index of the current match. */
		line,
	};
}
