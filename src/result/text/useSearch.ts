"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { createMatcher } from "./createMatcher.js";

/** The query of a search and the current match. The matcher is deferred, so that typing stays responsive. */
export function useSearch() {
	const [query, setQuery] = useState("");
	const [step, setStep] = useState(0);
	const searched = useDeferredValue(query);
	const matcher = useMemo(() => createMatcher(searched), [searched]);
	const onQuery = (next: string) => {
		setQuery(next);
		setStep(0);
	};
	/** The current match among `matches`: `index` counts from 0 and is -1 without matches, `position` counts from 1. */
	const getCurrentMatch = (matches: number) => {
		const index = Math.min(step, matches - 1);
		const onStep = (by: 1 | -1) => setStep((index + by + matches) % Math.max(1, matches));
		return { matches, index, position: index + 1, onStep };
	};
	return { query, matcher, onQuery, getCurrentMatch };
}
