"use client";

import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { createMatcher } from "../text/createMatcher.js";
import type { Place } from "./JsonTree.js";
import { searchJson } from "./searchJson.js";

/** How long a search may keep the page, in milliseconds. */
const slice = 8;

interface Found {
	/** What was searched for, and in what. */
	matcher: RegExp;
	value: unknown;
	matches: readonly Place[];
	more: boolean;
}

/** Where a value holds a text, and which place is looked at. Searches a slice at a time. */
export function useJsonSearch(value: unknown, reveal: (place: Place) => void) {
	const [query, setQuery] = useState("");
	const [step, setStep] = useState(0);
	const [found, setFound] = useState<Found>();
	const searched = useDeferredValue(query);
	const matcher = useMemo(() => createMatcher(searched), [searched]);

	useEffect(() => {
		if (!matcher) return;
		const search = searchJson(value, matcher);
		let timer: ReturnType<typeof setTimeout>;
		const work = () => {
			const end = performance.now() + slice;
			do {
				const { done, value: result } = search.next();
				if (done) {
					setFound({ matcher, value, ...result });
					return;
				}
			} while (performance.now() < end);
			timer = setTimeout(work);
		};
		work();
		return () => clearTimeout(timer);
	}, [value, matcher]);

	const current = matcher && found?.matcher === matcher && found.value === value ? found : undefined;
	const matches = current?.matches ?? [];
	const at = Math.min(step, matches.length - 1);
	const place = matches[at];
	useEffect(() => {
		if (place) reveal(place);
	}, [place, reveal]);

	return {
		query,
		matcher,
		matches: matches.length,
		/** From 1. */
		position: at + 1,
		more: current?.more ?? false,
		isUnderWay: matcher !== undefined && current === undefined,
		onQuery: (next: string) => {
			setQuery(next);
			setStep(0);
		},
		onStep: (by: 1 | -1) => setStep((at + by + matches.length) % Math.max(1, matches.length)),
	};
}
