import type { Ref } from "react";

/** One ref that sets several. A cleanup, which React 19 lets a ref return and React 18 forbids, is returned only if there is one. */
export function mergeRefs<Element>(...refs: (Ref<Element> | undefined)[]): Ref<Element> {
	const given = refs.filter((ref) => ref != null);
	if (given.length < 2) return given[0] ?? null;
	return (element) => {
		const ends = given.map((ref) => setRef(ref, element));
		if (!ends.some(Boolean)) return;
		return () => {
			for (const [index, ref] of given.entries()) {
				const end = ends[index];
				if (end) end();
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
