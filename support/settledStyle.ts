/** The computed style of an element once its transitions have ended, since a colour is in between while one runs. */
export function settledStyle(element: Element): CSSStyleDeclaration {
	// A spinner never ends and cannot be finished.
	for (const animation of document.getAnimations()) {
		if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
	}
	return getComputedStyle(element);
}
