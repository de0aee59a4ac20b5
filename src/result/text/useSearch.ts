"use client";

import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { runInSlices } from "../../ui/runInSlices.js";
import * as resultLimits from "../limits.js";
import { clip } from "./clip.js";
import { createMatcher } from "./createMatcher.js";

export interface Found<Match> {
	matches: readonly Match[];
	/** Whether the search stopped at a limit. */
	more: boolean;
}

/** Yields often, so that the page stays responsive. */
type Search<Source, Match> = (source: Source, matcher: RegExp) => Generator<undefined, Found<Match>>;

interface Options<Source, Match> {
	/** `undefined` while it is still being read. */
	source: Source | undefined;
	search: Search<Source, Match>;
	/** Shows the current match. */
	reveal: (match: Match) => void;
}

/** Searches in short slices of time, and steps through the matches. A new query ends the search for the old one. */
export function useSearch<Source, Match>({ source, search, reveal }: Options<Source, Match>) {
	const [query, setQuery] = useState("");
	const [step, setStep] = useState(0);
	// Deferred, so that typing stays responsive.
	const searched = useDeferredValue(query);
	const matcher = useMemo(() => createMatcher(searched), [searched]);
	const [found, setFound] = useState<Found<Match> & { matcher: RegExp; source: Source }>();

	useEffect(() => {
		if (!matcher || source === undefined) return;
		return runInSlices(search(source, matcher), { onEnd: (result) => setFound({ matcher, source, ...result }) });
	}, [source, search, matcher]);

	const current = matcher && found?.matcher === matcher && found.source === source ? found : undefined;
	const matches = current?.matches.length ?? 0;
	const index = Math.min(step, matches - 1);
	const match = current?.matches[index];
	useEffect(() => {
		if (match !== undefined) reveal(match);
	}, [match, reveal]);

	return {
		query,
		onQuery: (next: string) => {
			setQuery(clip(next, resultLimits.query));
			setStep(0);
		},
		matcher,
		isSearching: query !== "" && current === undefined,
		/** The number of matches, and whether there may be more. */
		matches,
		more: current?.more ?? false,
		/** The current match. `position` counts from 1. */
		match,
		position: index + 1,
		onStep: (by: 1 | -1) => setStep((index + by + matches) % Math.max(1, matches)),
	};
}
