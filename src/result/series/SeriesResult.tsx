"use client";

import { type ReactNode, useMemo } from "react";
import type { DisplayType } from "../../contract/widget.js";
import { fromSeries } from "./fromSeries.js";

export interface SeriesResultProps {
	/** What Prometheus or Loki answered. */
	value: unknown;
	type: DisplayType;
	/** Renders it, read for its display type. */
	children: (read: unknown) => ReactNode;
}

/** Reads an answer with series for the other renderers. */
export function SeriesResult({ value, type, children }: SeriesResultProps) {
	const read = useMemo(() => fromSeries(value, type), [value, type]);
	return children(read);
}
