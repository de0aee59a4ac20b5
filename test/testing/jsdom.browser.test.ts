import { expect, test } from "vitest";

/** What the entry would add. */
const named = () => [
	...[window].flatMap((view) => [view.matchMedia, view.ResizeObserver, view.IntersectionObserver]),
	...Object.values(Object.getOwnPropertyDescriptors(HTMLDialogElement.prototype)).flatMap(Object.values),
	...Object.values(Object.getOwnPropertyDescriptors(HTMLElement.prototype)).flatMap(Object.values),
	...Object.values(Object.getOwnPropertyDescriptors(Element.prototype)).flatMap(Object.values),
];

test("where the platform has everything, akua-react/testing/jsdom changes nothing", async () => {
	const before = named();
	await import("akua-react/testing/jsdom");
	expect(named()).toEqual(before);
});
