"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { createMatcher } from "./createMatcher.js";

/** What is searched for, and which match is looked at. Typing stays ahead of searching. */
export function useSearch() {
	const [query, setQuery] = useState("");
	const [step, setStep] = useState(0);
	const searched = useDeferredValue(query);
	const matcher = useMemo(() => createMatcher(searched), [searched]);
	const onQuery = (next: string) => {
		setQuery(next);
		setStep(0);
	};
	/** Where the reader is among this many matches: `at` counts from 0 and is -1 where there are none, `position` from 1. */
	const among = (matches: number) => {
		const at = Math.min(step, matches - 1);
		const onStep = (by: 1 | -1) => setStep((at + by + matches) % Math.max(1, matches));
		return { matches, at, position: at + 1, onStep };
	};
	return { query, matcher, onQuery, among };
}
