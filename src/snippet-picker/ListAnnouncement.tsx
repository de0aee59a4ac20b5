"use client";

import { memo, useEffect, useRef, useState } from "react";
import type { MessagesAndCount } from "../hooks/useMessageTable.js";
import { useSlot } from "../ui/Appearance.js";
import { asData, renderSentence } from "../ui/Sentence.js";
import { describeResults, type SnippetResults } from "./describeSource.js";

interface ListAnnouncementProps extends SnippetResults, MessagesAndCount {
	isOpen: boolean;
	highlightedIndex: number;
}

/**
 * A live region: VoiceOver does not read the active option of a combobox, and no screen reader reads the number of
 * options.
 */
export const ListAnnouncement = memo(function ListAnnouncement(list: ListAnnouncementProps) {
	const slot = useSlot();
	const [announced, setAnnounced] = useState("");
	const option = list.isOpen ? list.items[list.highlightedIndex] : undefined;
	// The number of options grows while pages load. That alone does not repeat an announcement.
	const subject = option ? `${option.id} ${list.query}` : describeList(list);
	const latest = useRef(list);
	useEffect(() => {
		latest.current = list;
	});
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new subject is announced, a new text alone is not
	useEffect(() => {
		// Without a delay, fast typing would queue an announcement for each key.
		const timer = setTimeout(() => setAnnounced(describeList(latest.current)), 200);
		return () => clearTimeout(timer);
	}, [subject]);
	return (
		<span {...slot("visually-hidden")} role="status">
			{renderSentence(announced)}
		</span>
	);
});

function describeList({ isOpen, highlightedIndex, messages, count, ...results }: ListAnnouncementProps): string {
	if (!isOpen) return "";
	const { items } = results;
	const option = items[highlightedIndex];
	if (option) return messages.snippetOption(asData(option.name), count(highlightedIndex + 1), count(items.length));
	const marked = { ...results, query: asData(results.query) };
	return describeResults(marked, { messages, count }) ?? messages.snippetResults(count(items.length));
}
