"use client";

import { useEffect, useMemo } from "react";
import { useSearch } from "../text/useSearch.js";
import type { LogLine } from "./toLines.js";

/** Which lines hold a text, and which of them is looked at. */
export function useLineSearch(lines: readonly LogLine[], reveal: (index: number) => void) {
	const { matcher, among, ...search } = useSearch();
	const matches = useMemo(
		() => (matcher ? lines.flatMap(({ text }, index) => (matcher.test(text) ? [index] : [])) : []),
		[lines, matcher],
	);
	const { at, ...steps } = among(matches.length);
	const line = matches[at];
	useEffect(() => {
		if (line !== undefined) reveal(line);
	}, [line, reveal]);

	return {
		...search,
		...steps,
		matcher,
		/** The line that is looked at. */
		line,
	};
}
