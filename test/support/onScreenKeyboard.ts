import { onTestFinished } from "vitest";

/**
 * Adds an on-screen keyboard. The function that it returns opens it so far that this much of the page is seen: as on iOS,
 * only the visual viewport becomes smaller. No browser for desktops has one.
 */
export function installKeyboard() {
	const own = Object.getOwnPropertyDescriptor(window, "visualViewport");
	const viewport = Object.assign(new EventTarget(), { scale: 1, offsetTop: 0, height: window.innerHeight });
	Object.defineProperty(window, "visualViewport", { configurable: true, get: () => viewport });
	onTestFinished(() => void (own && Object.defineProperty(window, "visualViewport", own)));
	return (height: number, offsetTop = 0) => {
		Object.assign(viewport, { height, offsetTop });
		viewport.dispatchEvent(new Event("resize"));
	};
}
