"use client";

import type { ReactElement } from "react";
import { useClassNames } from "./Appearance.js";
import { type Part, renderPart, type Tag } from "./renderPart.js";
import type { ClassNames } from "./slot.js";

/** `renderPart`, with the class that the host gives by name. */
export function usePart<Element extends Tag, Name extends keyof ClassNames, Target>(
	tag: Element,
	part: Part<Element, Name, Target>,
): ReactElement | null {
	const named = useClassNames()[part.name];
	return renderPart(tag, { ...part, named });
}
