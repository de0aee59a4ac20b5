"use client";

import { useCallback, useEffect, useState } from "react";
import { importWhenOnline } from "./importWhenOnline.js";

/** A module that loads on demand, once for the page. */
export interface LateModule<Module> {
	/** The module, once it has loaded. */
	readonly loaded: Module | undefined;
	/** Starts loading, unless it has begun. Waits for the network. Never rejects: after a failure, the next call tries again. */
	load: () => Promise<void>;
}

export function lateModule<Module>(importModule: () => Promise<Module>): LateModule<Module> {
	let loaded: Module | undefined;
	let loading: Promise<void> | undefined;
	return {
		get loaded() {
			return loaded;
		},
		load() {
			loading ??= importWhenOnline(importModule).then(
				(module) => {
					loaded = module;
				},
				() => {
					loading = undefined;
				},
			);
			return loading;
		},
	};
}

/**
 * Loads a module as soon as it is wanted, and keeps it from then on. After a failure, `load` tries again. Want nothing
 * during hydration, which has to repeat what a server without the module rendered.
 */
export function useLateModule<Module>(late: LateModule<Module>, isWanted: boolean) {
	const [module, setModule] = useState<Module>();
	const [hasFailed, setFailed] = useState(false);
	// During render: with an effect, a loaded module would show its loading state for a moment.
	if (isWanted && !module && late.loaded) setModule(() => late.loaded);
	const load = useCallback(async () => {
		setFailed(false);
		await late.load();
		setModule(() => late.loaded);
		setFailed(!late.loaded);
	}, [late]);
	useEffect(() => {
		if (isWanted && !module) void load();
	}, [isWanted, module, load]);
	return { module, hasFailed, load };
}
