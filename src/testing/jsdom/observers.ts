import { fill } from "./fill.js";

export function fillObservers(view: typeof globalThis): void {
	fill(view, "ResizeObserver", IdleResizeObserver);
	fill(view, "IntersectionObserver", AlwaysInView);
}

/** Without a layout, nothing has a size. */
class IdleResizeObserver implements ResizeObserver {
	observe() {}
	unobserve() {}
	disconnect() {}
}

/** Reports everything as being in view, as if the page were large enough. */
class AlwaysInView implements IntersectionObserver {
	readonly root: Element | Document | null;
	readonly rootMargin: string;
	readonly scrollMargin = "0px";
	readonly thresholds: readonly number[];
	readonly #report: IntersectionObserverCallback;
	#targets = new Set<Element>();

	constructor(report: IntersectionObserverCallback, options: IntersectionObserverInit = {}) {
		this.#report = report;
		this.root = options.root ?? null;
		this.rootMargin = options.rootMargin ?? "0px";
		this.thresholds = [options.threshold ?? 0].flat();
	}

	observe(target: Element) {
		this.#targets.add(target);
		queueMicrotask(() => {
			if (!this.#targets.has(target)) return;
			const boundingClientRect = target.getBoundingClientRect();
			const entry = {
				target,
				isIntersecting: true,
				intersectionRatio: 1,
				boundingClientRect,
				intersectionRect: boundingClientRect,
				rootBounds: null,
				time: performance.now(),
			};
			this.#report([entry], this);
		});
	}

	unobserve(target: Element) {
		this.#targets.delete(target);
	}

	disconnect() {
		this.#targets = new Set();
	}

	takeRecords() {
		return [];
	}
}
