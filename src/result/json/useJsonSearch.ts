"use client";

import { useEffect, useState } from "react";
import { runInSlices } from "../text/runInSlices.js";
import { useSearch } from "../text/useSearch.js";
import type { TreePath } from "./JsonTree.js";
import { searchJson } from "./searchJson.js";

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
		return runInSlices(searchJson(value, matcher), { onEnd: (result) => setFound({ matcher, value, ...result }) });
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
