"use client";

import { type ComponentType, createElement, type FunctionComponent } from "react";
import { importWhenOnline } from "./importWhenOnline.js";

/** A component that loads its code when it is first rendered, or when preloaded. Needs a `<Suspense>` above it. */
export interface LazyPart<Props> extends FunctionComponent<Props> {
	/** Starts loading, unless that has begun. The promise never rejects: if loading fails, rendering tries again. */
	preload: () => Promise<void>;
}

/**
 * A component that is loaded on demand. `React.lazy` keeps a failure until the page is reloaded; this throws the
 * failure to the nearest error boundary and tries again the next time it is rendered.
 *
 * @example
 * const Chart = lazyPart(() => import("./Chart.js").then(({ Chart }) => Chart));
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
	let loaded: ComponentType<Props> | undefined;
	let loading: Promise<void> | undefined;
	/** Whether a render is waiting for the load. Otherwise it is a preload, whose failure is ignored. */
	let isAwaited = false;
	let failure: { error: unknown } | undefined;

	const start = () => {
		loading ??= importWhenOnline(load)
			.then(
				(component) => {
					loaded = component;
				},
				(error: unknown) => {
					if (isAwaited) failure = { error };
				},
			)
			.finally(() => {
				loading = undefined;
				isAwaited = false;
			});
		return loading;
	};

	const part = (props: Props) => {
		if (loaded) return createElement(loaded, props);
		if (!failure) {
			const loads = start();
			isAwaited = true;
			throw loads;
		}
		const thrown = failure;
		// Not immediately: after an error, React renders the same tree again, which has to fail as well.
		setTimeout(() => {
			if (failure === thrown) failure = undefined;
		});
		throw thrown.error;
	};
	return Object.assign(part, { preload: async () => (loaded ? undefined : start()) });
}
