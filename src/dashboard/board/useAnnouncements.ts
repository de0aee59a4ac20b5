"use client";

import { useCallback, useEffect, useRef, useState } from "react";

const pauseMs = 100;

/** The text of a live region. Texts that come quickly are announced one after the other, also the same one again. */
export function useAnnouncements(): readonly [text: string, say: (text: string) => void] {
	const [text, setText] = useState("");
	const waiting = useRef<string[]>([]);
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	const next = useCallback(() => {
		const said = waiting.current.shift();
		timer.current = said === undefined ? undefined : setTimeout(next, pauseMs);
		// A region that does not change is not read.
		if (said !== undefined) setText((last) => (last === said ? `${said}\u00a0` : said));
	}, []);
	const say = useCallback(
		(said: string) => {
			waiting.current.push(said);
			timer.current ??= setTimeout(next, 0);
		},
		[next],
	);
	useEffect(
		() => () => {
			clearTimeout(timer.current);
			timer.current = undefined;
		},
		[],
	);
	return [text, say];
}
