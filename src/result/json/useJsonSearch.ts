"use client";

import { useEffect, useState } from "react";
import { useSearch } from "../text/useSearch.js";
import type { TreePath } from "./JsonTree.js";
import { searchJson } from "./searchJson.js";

/** How long a search may block the page, in milliseconds. */
const sliceDuration = 8;

interface Found {
	/** The search that these matches belong to. */
	matcher: RegExp;
	value: unknown;
	matches: readonly TreePath[];
	more: boolean;
}

/** Searches a value in short slices of time, and reveals the current match. */
export function useJsonSearch(value: unknown, reveal: (path: TreePath) => void) {
	const { matcher, getCurrentMatch, ...search } = useSearch();
	const [found, setFound] = useState<Found>();

	useEffect(() => {
		if (!matcher) return;
		const matching = searchJson(value, matcher);
		let timer: ReturnType<typeof setTimeout>;
		const work = () => {
			const end = performance.now() + sliceDuration;
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
	const { index, ...steps } = getCurrentMatch(matches.length);
	const path = matches[index];
	useEffect(() => {
		if (path) reveal(path);
	}, [path, reveal]);

	return {
		...search,
		...steps,
		matcher,
		/** Whether the search stopped at its limit. */
		more: current?.more ?? false,
		isSearching: matcher !== undefined && current === undefined,
	};
}
