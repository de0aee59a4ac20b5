import { userEvent } from "vitest/browser";
import { describeElement, isMessage, scopeOf, stopOf, usableElements, visiblePart } from "./elements.js";

/** More stops than this belong to a long list whose items are alike. */
const mostStops = 60;

interface Stop {
	element: HTMLElement;
	/** The focus ring of the element and of its parent while it has the focus. */
	rings: Map<Element, string>;
	/** Why the element cannot be seen, if that is so. */
	hidden: string | undefined;
}

/**
 * Walks through the page with Tab and back with Shift+Tab. Returns what is wrong: elements that are not reached, that are
 * reached twice or out of order, or that do not show their focus.
 */
export async function walk({ andBack = true } = {}): Promise<string[]> {
	const scope = scopeOf(document);
	const [start, end] = [sentinel(), sentinel()];
	// Bootstrap scrolls smoothly, and elements would be measured on their way.
	document.documentElement.style.scrollBehavior = "auto";
	scope.prepend(start);
	scope.append(end);
	try {
		const expected = usableElements(scope).filter(({ tabIndex }) => tabIndex >= 0);
		start.focus();
		const forward = await press("{Tab}", end, expected.length);
		const back =
			andBack && document.activeElement === end ? await press("{Shift>}{Tab}{/Shift}", start, expected.length) : [];
		start.blur();
		return [
			...missing(expected, forward),
			...unordered(forward),
			...forward.concat(back).flatMap(looks),
			...(back.length > 0 ? sameWay(forward, back) : []),
			...unreachable(scope, forward),
		];
	} finally {
		document.documentElement.style.scrollBehavior = "";
		start.remove();
		end.remove();
	}
}

function sentinel(): HTMLElement {
	const element = document.createElement("button");
	element.dataset.sentinel = "";
	element.setAttribute("style", "all: unset; position: absolute; inset: 0 auto auto 0; width: 1px; height: 1px");
	return element;
}

/** Presses a key until the last element has the focus. Each stop is measured just before the next press. */
async function press(key: string, last: Element, expected: number): Promise<Stop[]> {
	const stops: Stop[] = [];
	const note = (event: KeyboardEvent) => {
		if (event.key !== "Tab") return;
		const at = document.activeElement;
		if (at === last) event.preventDefault();
		// What has the focus in a shadow tree cannot be told from here. The tests of the devtools look there.
		else if (at instanceof HTMLElement && !at.matches("[data-sentinel]") && !at.shadowRoot) stops.push(look(at));
	};
	window.addEventListener("keydown", note, { capture: true });
	try {
		const presses = Math.min(mostStops, expected + 2);
		await userEvent.keyboard(key.repeat(presses));
	} finally {
		window.removeEventListener("keydown", note, { capture: true });
	}
	return stops;
}

function look(element: HTMLElement): Stop {
	const shown = [element, element.parentElement].filter((at) => at !== null);
	return { element, rings: new Map(shown.map((at) => [at, ringOf(at)])), hidden: whyHidden(element) };
}

function ringOf(element: Element): string {
	const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
	if (outlineStyle === "none" || (outlineStyle !== "auto" && Number.parseFloat(outlineWidth) < 2)) return "";
	return `${outlineStyle} ${outlineWidth} ${outlineColor}`;
}

function whyHidden(element: HTMLElement): string | undefined {
	if (element === document.body) return "the focus is lost";
	const { left, top, width, height } = visiblePart(element);
	const box = element.getBoundingClientRect();
	if (width * height === 0) return "it is out of view";
	const wanted = Math.min(box.height, innerHeight / 2) / 2;
	if (height < wanted) return `only ${Math.round(height)} of its ${Math.round(box.height)} pixels are in view`;
	const hit = document.elementFromPoint(left + width / 2, top + height / 2);
	if (hit && (element.contains(hit) || hit.contains(element))) return undefined;
	return `it lies below ${hit ? describeElement(hit) : "nothing"}`;
}

function looks({ element, rings, hidden }: Stop): string[] {
	const name = describeElement(element);
	const isShown = [...rings].some(([at, ring]) => ring !== "" && ring !== ringOf(at));
	return [...(hidden ? [`${name}: ${hidden}`] : []), ...(isShown ? [] : [`${name}: does not show the focus`])];
}

function missing(expected: readonly HTMLElement[], stops: readonly Stop[]): string[] {
	if (expected.length > mostStops - 2) return [];
	const reached = new Set(stops.map(({ element }) => stopOf(element)));
	return expected
		.filter((element) => element.isConnected && !reached.has(stopOf(element)))
		.map((element) => `${describeElement(element)}: is not reached by Tab`);
}

function unordered(stops: readonly Stop[]): string[] {
	return stops.flatMap(({ element }, index) => {
		const before = stops[index - 1]?.element;
		if (!before?.isConnected || !element.isConnected) return [];
		const follows = before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
		return follows ? [] : [`${describeElement(element)}: comes after ${describeElement(before)}`];
	});
}

function sameWay(forward: readonly Stop[], back: readonly Stop[]): string[] {
	const names = (stops: readonly Stop[]) => stops.map(({ element }) => describeElement(stopOf(element)));
	const [there, again] = [names(forward), names(back).reverse()];
	return there.join("\n") === again.join("\n") ? [] : [`The way back is another: ${again.join(", ")}`];
}

/** Elements that neither Tab, nor arrows in a group, nor keys of a controlling element reach. */
function unreachable(scope: Element, stops: readonly Stop[]): string[] {
	if (stops.length >= mostStops - 2) return [];
	const reached = new Set(stops.map(({ element }) => stopOf(element)));
	return usableElements(scope)
		.filter((element) => element.tabIndex < 0 && !isMessage(element) && !reached.has(stopOf(element)))
		.filter((element) => {
			const controlled = document.getElementById(element.getAttribute("aria-controls") ?? "");
			const owner =
				controlled && (document.querySelector(`[aria-controls="${controlled.id}"]:not([tabindex="-1"])`) ?? controlled);
			return !element.matches("ul, [role=listbox], [role=option], [role=dialog]") && !(owner && reached.has(owner));
		})
		.map((element) => `${describeElement(element)}: no key reaches it`);
}
