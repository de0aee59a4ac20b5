"use client";

import { useEffect, useRef, useState } from "react";
import type { MessagesAndCount } from "../hooks/useMessageTable.js";
import { asData } from "../ui/Sentence.js";
import { describeResults, type SnippetResults } from "./describeSource.js";

interface ListState extends SnippetResults {
	isOpen: boolean;
	highlightedIndex: number;
}

/**
 * Text for a live region: VoiceOver does not read the active option of a combobox, and no screen reader reads the
 * number of options.
 */
export function useAnnouncement(list: ListState, localized: MessagesAndCount): string {
	const [announced, setAnnounced] = useState("");
	const text = describeList(list, localized);
	const option = list.isOpen ? list.items[list.highlightedIndex] : undefined;
	// The number of options grows while pages load. That alone does not repeat an announcement.
	const subject = option ? `${option.id} ${list.query}` : text;
	const latest = useRef(text);
	useEffect(() => {
		latest.current = text;
	}, [text]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new subject is announced, a new text alone is not
	useEffect(() => {
		// Without a delay, fast typing would queue an announcement for each key.
		const timer = setTimeout(() => setAnnounced(latest.current), 200);
		return () => clearTimeout(timer);
	}, [subject]);
	return announced;
}

function describeList({ isOpen, highlightedIndex, ...results }: ListState, localized: MessagesAndCount): string {
	if (!isOpen) return "";
	const { items } = results;
	const { messages, count } = localized;
	const option = items[highlightedIndex];
	if (option) return messages.snippetOption(asData(option.name), count(highlightedIndex + 1), count(items.length));
	return (
		describeResults({ ...results, query: asData(results.query) }, localized) ??
		messages.snippetResults(count(items.length))
	);
}
