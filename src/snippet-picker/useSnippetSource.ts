"use client";

import { useMemo } from "react";
import type { AkuaError } from "../client/errors/AkuaError.js";
import type { Snippet } from "../contract/snippet.js";
import { useSnippets } from "../hooks/useSnippets.js";

/** What the picker needs of a snippet; a whole {@link Snippet} fits. */
export type SnippetItem = Pick<Snippet, "id" | "name" | "description"> &
	Partial<Pick<Snippet, "display_type" | "purpose" | "etag">>;

/** The snippets to choose from, and how much of them is there. */
export interface SnippetSource {
	items: readonly SnippetItem[];
	/** `forbidden`: they may not be listed, so an id has to be typed. */
	status: "pending" | "loading-more" | "complete" | "error" | "forbidden";
	/** Why some could not be read; none of an `error` that is a missing network. */
	error: AkuaError | null;
	/** Reads on where the reading failed. */
	retry: () => void;
	find: (id: string) => SnippetItem | undefined;
}

/** The given snippets, or else those that the API lists. */
export function useSnippetSource(given: readonly SnippetItem[] | undefined): SnippetSource {
	const { snippets, status, error, isPaused, retry } = useSnippets({ enabled: given === undefined });
	const source = useStaticSource(given ?? snippets);
	if (given) return source;
	const forbidden = status === "error" && error?.code === "forbidden" && snippets.length === 0;
	const failed = isPaused && status !== "complete";
	return { ...source, status: forbidden ? "forbidden" : failed ? "error" : status, error, retry };
}

/** A source of snippets that are all there. */
export function useStaticSource(items: readonly SnippetItem[]): SnippetSource {
	return useMemo(() => {
		const byId = new Map(items.map((item) => [item.id, item]));
		return { items, status: "complete", error: null, retry: () => {}, find: (id) => byId.get(id) };
	}, [items]);
}
