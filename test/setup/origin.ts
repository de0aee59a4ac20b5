import { beforeEach, vi } from "vitest";

// Tests share a page, and what is known of a create belongs to the origin. So each test gets an origin of its own.
const request = navigator.locks.request.bind(navigator.locks);
let origin = 0;

beforeEach(() => {
	origin++;
	localStorage.clear();
	const own: typeof request = (name: string, ...given: unknown[]) =>
		Reflect.apply(request, undefined, [`${origin} ${name}`, ...given]);
	vi.spyOn(navigator.locks, "request").mockImplementation(own);
});
