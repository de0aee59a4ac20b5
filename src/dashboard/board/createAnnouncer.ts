import type { Dispatch, SetStateAction } from "react";

const pauseMs = 100;

/**
 * Returns a function that announces a text in a live region. Texts that come quickly are announced one after the other,
 * also the same one again.
 */
export function createAnnouncer(setText: Dispatch<SetStateAction<string>>): (text: string) => void {
	const waiting: string[] = [];
	let isWaiting = false;
	const next = () => {
		const said = waiting.shift();
		isWaiting = said !== undefined;
		if (said === undefined) return;
		// A region that does not change is not read.
		setText((last) => (last === said ? `${said}\u00a0` : said));
		setTimeout(next, pauseMs);
	};
	return (text) => {
		waiting.push(text);
		if (isWaiting) return;
		isWaiting = true;
		setTimeout(next);
	};
}
