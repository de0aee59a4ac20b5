"use client";

import { useEffect, useState } from "react";
import { useSearch } from "../text/useSearch.js";
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
	const { matcher, among, ...search } = useSearch();
	const [found, setFound] = useState<Found>();

	useEffect(() => {
		if (!matcher) return;
		const matching = searchJson(value, matcher);
		let timer: ReturnType<typeof setTimeout>;
		const work = () => {
			const end = performance.now() + slice;
			do {
				const { done, value: result } = matching.next();
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
	const { at, ...steps } = among(matches.length);
	const place = matches[at];
	useEffect(() => {
		if (place) reveal(place);
	}, [place, reveal]);

	return {
		...search,
		...steps,
		matcher,
		/** Whether there are more matches than are looked for. */
		more: current?.more ?? false,
		isUnderWay: matcher !== undefined && current === undefined,
	};
}
