"use client";

import { useSnippets } from "../../hooks/useSnippets.js";
import { type SnippetItem, type SnippetSource, useStaticSource } from "../../snippet-picker/useSnippetSource.js";

/** The name of a snippet, or its id if the snippet is not loaded. */
export function snippetName(source: SnippetSource, id: string): string {
	return source.find(id)?.name ?? id;
}

/** The given snippets, or those that React Query has cached. Loads none. */
export function useCachedSource(given: readonly SnippetItem[] | undefined): SnippetSource {
	const { snippets } = useSnippets({ enabled: false });
	return useStaticSource(given ?? snippets);
}
