"use client";

import { type ComponentType, createElement, type FunctionComponent } from "react";
import { importWhenOnline } from "./importWhenOnline.js";

/** A component that loads its code when it is first rendered, or before. It needs a `<Suspense>` above it. */
export interface LazyPart<Props> extends FunctionComponent<Props> {
	/** Starts loading, unless that has begun. The promise never rejects: if the load fails, rendering tries again. */
	preload: () => Promise<void>;
}

/**
 * A component that is loaded when it is needed. Unlike `React.lazy`, which keeps a failure for as long as the page
 * lives, it throws the failure to the nearest error boundary and tries again the next time it is rendered.
 *
 * @example
 * const Chart = lazyPart(() => import("./Chart.js").then(({ Chart }) => Chart));
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
	let loaded: ComponentType<Props> | undefined;
	let loading: Promise<void> | undefined;
	/** Whether a render waits for what is loading. The failure of a mere preload is nobody's to show. */
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
		// Not at once: after an error, React renders the same tree again, which has to fail, too.
		setTimeout(() => {
			if (failure === thrown) failure = undefined;
		});
		throw thrown.error;
	};
	return Object.assign(part, { preload: async () => (loaded ? undefined : start()) });
}
