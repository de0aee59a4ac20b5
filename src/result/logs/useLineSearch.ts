"use client";

import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { createMatcher } from "../text/createMatcher.js";
import type { LogLine } from "./toLines.js";

/** Which lines hold a text, and which of them is looked at. Typing stays ahead of searching. */
export function useLineSearch(lines: readonly LogLine[], reveal: (index: number) => void) {
	const [query, setQuery] = useState("");
	const [step, setStep] = useState(0);
	const searched = useDeferredValue(query);
	const matcher = useMemo(() => createMatcher(searched), [searched]);
	const matches = useMemo(
		() => (matcher ? lines.flatMap(({ text }, index) => (matcher.test(text) ? [index] : [])) : []),
		[lines, matcher],
	);
	const at = Math.min(step, matches.length - 1);
	const line = matches[at];
	useEffect(() => {
		if (line !== undefined) reveal(line);
	}, [line, reveal]);

	return {
		query,
		matcher,
		matches: matches.length,
		/** From 1. */
		position: at + 1,
		/** The line that is looked at. */
		line,
		onQuery: (next: string) => {
			setQuery(next);
			setStep(0);
		},
		onStep: (by: 1 | -1) => setStep((at + by + matches.length) % Math.max(1, matches.length)),
	};
}
