import { vi } from "vitest";

/** A device that saves data. Browsers know the media feature, but cannot be told to have it. */
export function saveData(): void {
	const ask = window.matchMedia.bind(window);
	vi.spyOn(window, "matchMedia").mockImplementation((query) =>
		query === "(prefers-reduced-data: reduce)" ? ask("all") : ask(query),
	);
}
