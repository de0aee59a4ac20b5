import type { Locator } from "playwright";

export interface Look {
	/** Red, green and blue as they are painted, with transparent layers mixed. */
	color: number[];
	background: number[];
	border: number[];
	radius: string;
	font: string;
	fontSize: string;
	contrast: number;
	/** Of the outline, with what it touches. */
	ringContrast: number;
}

export async function lookOf(element: Locator): Promise<Look> {
	await element.waitFor({ state: "attached" });
	const [look] = await element.evaluateAll(readLooks);
	if (!look) throw new Error("There is no such element.");
	return look;
}

/** The looks of the visible elements that have text of their own. */
export async function looksOfTexts(elements: Locator): Promise<(Look & { text: string })[]> {
	const looks = await elements.evaluateAll(readLooks);
	return looks.filter(({ text }) => text !== "");
}

/** Runs in the page, so it cannot use anything outside of itself. */
function readLooks(elements: Element[]): (Look & { text: string })[] {
	// A colour is in between while a transition runs. A spinner never ends and cannot be finished.
	for (const animation of document.getAnimations()) {
		if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
	}
	const context = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", {
		willReadFrequently: true,
	});
	if (!context) throw new Error("There is no canvas to mix colours on.");
	const paint = (colors: string[]) => {
		context.clearRect(0, 0, 1, 1);
		for (const color of colors) {
			context.fillStyle = color;
			context.fillRect(0, 0, 1, 1);
		}
		return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
	};
	const luminance = (rgb: number[]) =>
		rgb
			.map((value) => value / 255)
			.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
			.reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
	const contrast = (one: number[], other: number[]) => {
		const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
		return (high + 0.05) / (low + 0.05);
	};
	const textOf = (element: Element) =>
		element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
		!element.closest(".akua-visually-hidden, [disabled]")
			? [...element.childNodes].map((node) => (node instanceof Text ? node.data.trim() : "")).join("")
			: "";
	return elements.map((element) => {
		const grounds = ["Canvas"];
		const ancestors: Element[] = [];
		for (let at: Element | null = element; at; at = at.parentElement) ancestors.unshift(at);
		for (const at of ancestors) grounds.push(getComputedStyle(at).backgroundColor);
		const style = getComputedStyle(element);
		const [background, color] = [paint(grounds), paint([...grounds, style.color])];
		const around = paint(grounds.slice(0, -1));
		const ring = paint([...grounds.slice(0, -1), style.outlineColor]);
		const isRingInside = Number.parseFloat(style.outlineOffset) < 0;
		return {
			text: textOf(element),
			color,
			background,
			border: paint([...grounds.slice(0, -1), style.borderTopColor]),
			radius: style.borderTopLeftRadius,
			font: style.fontFamily,
			fontSize: style.fontSize,
			contrast: contrast(background, color),
			ringContrast: Math.min(...[around, ...(isRingInside ? [background] : [])].map((at) => contrast(at, ring))),
		};
	});
}
