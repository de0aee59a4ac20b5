"use client";

import { useEffect, useRef } from "react";
import type { Arrangement } from "./arrangement/createArrangement.js";
import type { DashboardEventListener } from "./arrangement/events.js";

/** Calls the listener of the last render with what happens on a dashboard. */
export function useArrangementEvents(listen: Arrangement["listen"], onEvent: DashboardEventListener | undefined): void {
	const listener = useRef(onEvent);
	useEffect(() => {
		listener.current = onEvent;
	}, [onEvent]);
	useEffect(() => listen((event) => listener.current?.(event)), [listen]);
}
