// @vitest-environment jsdom
import "akua-react/testing/jsdom";
import { expect, onTestFinished, test, vi } from "vitest";

function add<Name extends keyof HTMLElementTagNameMap>(name: Name, html = ""): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	element.innerHTML = html;
	document.body.append(element);
	onTestFinished(() => element.remove());
	return element;
}

const press = (key: string) =>
	document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));

test("a modal dialog takes the focus, and returns it when it closes with its value", async () => {
	const opener = add("button");
	opener.focus();
	const dialog = add("dialog", "<p>text</p><input><button>Close</button>");
	const closed = vi.fn();
	dialog.addEventListener("close", closed);
	dialog.showModal();
	expect([dialog.open, document.activeElement?.localName]).toEqual([true, "input"]);
	dialog.close("done");
	expect([dialog.open, dialog.returnValue, document.activeElement]).toEqual([false, "done", opener]);
	await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce());
});

test("Escape closes the topmost modal dialog, unless its cancel is prevented", () => {
	const [outer, inner] = [add("dialog", "<button></button>"), add("dialog", "<button></button>")];
	outer.showModal();
	inner.showModal();
	press("Escape");
	expect([outer.open, inner.open]).toEqual([true, false]);
	outer.addEventListener("cancel", (event) => event.preventDefault(), { once: true });
	press("Escape");
	expect(outer.open).toBe(true);
	press("Escape");
	expect(outer.open).toBe(false);
});

test("a dialog that is not modal stays open at Escape", () => {
	const dialog = add("dialog", "<button></button>");
	dialog.show();
	press("Escape");
	expect(dialog.open).toBe(true);
	expect(() => dialog.showModal()).toThrow(DOMException);
});

test("popovers open and close with their events", async () => {
	const popover = add("div");
	const states: unknown[] = [];
	for (const name of ["beforetoggle", "toggle"])
		popover.addEventListener(name, (event) => states.push([name, "newState" in event && event.newState]));
	popover.showPopover();
	popover.showPopover();
	expect(popover.togglePopover()).toBe(false);
	popover.hidePopover();
	await vi.waitFor(() =>
		expect(states).toEqual([
			["beforetoggle", "open"],
			["beforetoggle", "closed"],
			["toggle", "open"],
			["toggle", "closed"],
		]),
	);
	popover.addEventListener("beforetoggle", (event) => event.preventDefault());
	expect(popover.togglePopover(true)).toBe(false);
});

test("an open popover is visible, although jsdom's own sheet hides each", () => {
	const popover = add("div");
	popover.setAttribute("popover", "manual");
	add("style", "[popover] { display: none }");
	const display = () => getComputedStyle(popover).display;
	expect(display()).toBe("none");
	popover.showPopover();
	expect(display()).toBe("block");
	popover.hidePopover();
	expect(display()).toBe("none");
});

test("everything is in view, nothing has a size, and no medium matches", async () => {
	const resized = vi.fn();
	new ResizeObserver(resized).observe(document.body);
	const seen = vi.fn();
	const observer = new IntersectionObserver(seen);
	observer.observe(document.body);
	await vi.waitFor(() => expect(seen).toHaveBeenCalledOnce());
	expect(seen.mock.calls[0]?.[0]).toMatchObject([{ target: document.body, isIntersecting: true }]);
	expect(resized).not.toHaveBeenCalled();
	expect(document.defaultView?.matchMedia("(hover: hover)")).toMatchObject({ matches: false, media: "(hover: hover)" });
});

test("scrolling and capturing a pointer do nothing", () => {
	const element = add("div");
	element.scrollIntoView({ block: "nearest" });
	element.scrollTo({ top: 10 });
	element.setPointerCapture(1);
	expect(element.hasPointerCapture(1)).toBe(false);
});
