"use client";

import { useEffect, useRef, useState } from "react";
import { type ListState, listNote } from "./listNote.js";

interface Announced extends ListState {
	isOpen: boolean;
	highlightedIndex: number;
}

/** VoiceOver does not read the active option of a combobox, and none reads how many there are. */
export function useAnnouncement({ isOpen, highlightedIndex, ...list }: Announced): string {
	const { items, query, messages, count } = list;
	const [text, setText] = useState("");
	const item = items[highlightedIndex];
	const now = !isOpen
		? ""
		: item
			? messages.snippetOption(item.name, count(highlightedIndex + 1), count(items.length))
			: (listNote(list) ?? messages.snippetResults(count(items.length)));
	// While more are loaded the count grows, and the option that one is at would be told again each time.
	const about = isOpen && item ? `${item.id} ${query}` : now;
	const latest = useRef(now);
	useEffect(() => {
		latest.current = now;
	}, [now]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: told anew when it is about something else
	useEffect(() => {
		// Typing quickly would queue up an announcement for each key.
		const timer = setTimeout(() => setText(latest.current), 200);
		return () => clearTimeout(timer);
	}, [about]);
	return text;
}
