"use client";

import { type Ref, useMemo } from "react";

/** Merges the refs of a part and its host. */
export function useMergedRef<Element>(own: Ref<Element>, host: Ref<Element> | undefined): Ref<Element> {
	return useMemo(() => mergeRefs(own, host), [own, host]);
}

/** Sets several refs. React 18 warns about a ref that returns anything, so a cleanup is returned only if a ref has one. */
export function mergeRefs<Element>(...refs: (Ref<Element> | undefined)[]): Ref<Element> {
	const given = refs.filter((ref) => ref != null);
	if (given.length < 2) return given[0] ?? null;
	return (element) => {
		const cleanups = given.map((ref) => setRef(ref, element));
		if (!cleanups.some(Boolean)) return;
		return () => {
			for (const [index, ref] of given.entries()) {
				const cleanup = cleanups[index];
				if (cleanup) cleanup();
				else setRef(ref, null);
			}
		};
	};
}

function setRef<Element>(ref: Ref<Element>, element: Element | null): (() => void) | undefined {
	if (typeof ref === "function") return ref(element) ?? undefined;
	if (ref) ref.current = element;
	return undefined;
}
