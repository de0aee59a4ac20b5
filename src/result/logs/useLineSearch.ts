"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { createMatcher } from "../text/createMatcher.js";
import type { LogLine } from "./toLines.js";

/** Which lines hold a text, and which of them is looked at. Typing stays ahead of searching. */
export function useLineSearch(lines: readonly LogLine[], reveal: (index: number) => void) {
	const [query, setQuery] = useState("");
	const [current, setCurrent] = useState<number>();
	const searched = useDeferredValue(query);
	const matcher = useMemo(() => createMatcher(searched), [searched]);
	const matches = useMemo(
		() => (matcher ? lines.flatMap(({ text }, index) => (matcher.test(text) ? [index] : [])) : []),
		[lines, matcher],
	);
	const at = current === undefined ? -1 : matches.indexOf(current);

	return {
		query,
		matcher,
		matches: matches.length,
		/** From 1; 0 before the first step. */
		position: at + 1,
		/** The line that is looked at. */
		line: at < 0 ? undefined : current,
		onQuery: (next: string) => {
			setQuery(next);
			setCurrent(undefined);
		},
		onStep: (by: 1 | -1) => {
			const from = at < 0 && by < 0 ? 0 : at;
			const next = matches[(from + by + matches.length) % matches.length];
			if (next === undefined) return;
			setCurrent(next);
			reveal(next);
		},
	};
}
