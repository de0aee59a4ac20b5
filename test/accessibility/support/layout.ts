import { describeElement, isMessage, isUsable, scopeOf, usableElements } from "./elements.js";

/** Pixels of WCAG 2.5.8. */
const leastTarget = 24;

/**
 * Targets that are smaller than 24 by 24 pixels and too close to another one. The criterion exempts targets in a line of
 * text.
 */
export function smallTargets(): string[] {
	const targets = usableElements(scopeOf(document))
		.filter((element) => !isMessage(element) && !element.matches("section, ul, pre, [role=listbox], [role=tree]"))
		.map((element) => ({ element, box: element.getBoundingClientRect() }))
		.filter(({ box }) => box.width > 0 && box.height > 0);
	const isSmall = (box: DOMRect) => box.width < leastTarget - 0.1 || box.height < leastTarget - 0.1;
	return targets
		.filter(({ box }) => isSmall(box))
		.filter(({ element }) => !(getComputedStyle(element).display === "inline" && element.closest("p, li, td")))
		.filter(({ element, box }) =>
			targets.some((other) => {
				if (other.element === element || other.element.contains(element)) return false;
				const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
				const [ox, oy] = [other.box.x + other.box.width / 2, other.box.y + other.box.height / 2];
				if (isSmall(other.box) && Math.hypot(x - ox, y - oy) < leastTarget) return true;
				const dx = Math.max(other.box.left - x, 0, x - other.box.right);
				const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
				return Math.hypot(dx, dy) < leastTarget / 2;
			}),
		)
		.map(({ element, box }) => `${describeElement(element)}: ${Math.round(box.width)} x ${Math.round(box.height)}`);
}

/** Elements that make the page scroll sideways. */
export function sideways(): string[] {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	const wide = [...document.body.querySelectorAll("*")]
		.filter((element) => element.getBoundingClientRect().right > clientWidth + 1 && isUnclipped(element))
		.map(describeElement);
	return [`The page is ${scrollWidth} pixels wide: ${wide.slice(0, 5).join(", ")}`];
}

function isUnclipped(element: Element): boolean {
	for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
		if (getComputedStyle(at).overflowX !== "visible") return false;
	}
	return true;
}

/** Elements that cut off their text and cannot be scrolled. */
export function cutTexts(): string[] {
	return [...scopeOf(document).querySelectorAll<HTMLElement>("[class*='akua-']")]
		.filter((element) => isUsable(element) && !element.closest(".akua-preview .akua-result, svg, input"))
		.filter((element) => {
			const { overflowX, overflowY, textOverflow, clipPath } = getComputedStyle(element);
			// Only for screen readers.
			if (clipPath !== "none") return false;
			const [wide, high] = [
				element.scrollWidth > element.clientWidth + 1,
				element.scrollHeight > element.clientHeight + 1,
			];
			return (
				(wide && ["hidden", "clip"].includes(overflowX) && textOverflow !== "ellipsis") ||
				(high && ["hidden", "clip"].includes(overflowY))
			);
		})
		.map((element) => `${describeElement(element)}: its text is cut off`);
}

/** Elements of the library with a transition or an animation. */
export function moving(): string[] {
	return [...document.querySelectorAll("[class*='akua-']")]
		.filter((element) => {
			const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
			const lasts = animationDuration.split(", ").some((duration) => duration !== "0s");
			return transitionDuration !== "0s" || (animationName !== "none" && lasts);
		})
		.map((element) => `${describeElement(element)}: moves`);
}

/** Elements of the library whose visual order differs from their document order. */
export function reordered(): string[] {
	return usableElements(document.body)
		.filter((element) => {
			const around = element.parentElement;
			if (!element.closest("[class*='akua-']") || !around) return false;
			return getComputedStyle(element).order !== "0" || getComputedStyle(around).flexDirection.endsWith("reverse");
		})
		.map((element) => `${describeElement(element)}: is shown out of order`);
}

/** What is pressed and narrower or lower than the 44 pixels that suit a finger. */
export function tooSmall(): string[] {
	return usableElements(document.body)
		.filter((element) => !isMessage(element) && !element.matches("section, article, [role=listbox], [role=tree]"))
		.map((element) => ({ element, box: element.getBoundingClientRect() }))
		.filter(({ box }) => box.width < 44 || box.height < 44)
		.map(({ element, box }) => `${describeElement(element)}: ${Math.round(box.width)} x ${Math.round(box.height)}`);
}
