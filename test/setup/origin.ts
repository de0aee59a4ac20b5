import { beforeEach, vi } from "vitest";

// Tests share a page, but records of creates belong to an origin, so each test gets an origin of its own.
const request = navigator.locks.request.bind(navigator.locks);
let origin = 0;

beforeEach(() => {
	origin++;
	localStorage.clear();
	const own: typeof request = (name: string, ...given: unknown[]) =>
		Reflect.apply(request, undefined, [`${origin} ${name}`, ...given]);
	vi.spyOn(navigator.locks, "request").mockImplementation(own);
});
