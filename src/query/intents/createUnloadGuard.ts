/** Asks for confirmation when the page unloads while something that would be lost is waiting. */
export function createUnloadGuard() {
	const waiting = new Set<object>();
	const ask = (event: Event) => event.preventDefault();
	return (what: object, waits: boolean): void => {
		if (typeof window === "undefined" || waits === waiting.has(what)) return;
		if (waits) waiting.add(what);
		else waiting.delete(what);
		// Only while needed: a page with this listener cannot enter the back/forward cache in Firefox.
		if (waiting.size > 0) addEventListener("beforeunload", ask);
		else removeEventListener("beforeunload", ask);
	};
}
