/** Whether a person asked their device to save data: what nobody has pressed for is then not loaded. */
export function savesData(): boolean {
	// jsdom has no `matchMedia`.
	return globalThis.matchMedia?.("(prefers-reduced-data: reduce)").matches ?? false;
}
