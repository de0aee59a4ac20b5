"use client";

import { useCallback, useEffect, useState } from "react";
import { importWhenOnline } from "./importWhenOnline.js";

/** A module that loads on demand, once for the page. */
export interface LateModule<Module> {
	/** The module, once it has loaded. */
	readonly loaded: Module | undefined;
	/** Starts loading, unless it has begun. Waits for the network; after a failure, the next call tries again. */
	load: () => Promise<Module>;
}

export function lateModule<Module>(importModule: () => Promise<Module>): LateModule<Module> {
	let loaded: Module | undefined;
	let loading: Promise<Module> | undefined;
	return {
		get loaded() {
			return loaded;
		},
		load() {
			loading ??= importWhenOnline(importModule).then(
				(module) => {
					loaded = module;
					return module;
				},
				(error) => {
					loading = undefined;
					throw error;
				},
			);
			return loading;
		},
	};
}

/** Loads a module as soon as it is wanted. After a failure, `load` tries again. */
export function useLateModule<Module>(late: LateModule<Module>, isWanted: boolean) {
	const [module, setModule] = useState(() => late.loaded);
	const [hasFailed, setFailed] = useState(false);
	const load = useCallback(() => {
		setFailed(false);
		late.load().then(
			(loaded) => setModule(() => loaded),
			() => setFailed(true),
		);
	}, [late]);
	useEffect(() => {
		if (isWanted && !module) load();
	}, [isWanted, module, load]);
	return { module, hasFailed, load };
}
