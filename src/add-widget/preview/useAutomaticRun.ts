"use client";

import { onlineManager } from "@tanstack/react-query";
import { useEffect, useRef, useSyncExternalStore } from "react";

/** Long enough to pass over snippets that are chosen by mistake, in milliseconds. */
const delayMs = 400;

interface AutomaticRunOptions {
	/** Whether nothing has run yet, and nobody has stopped it. */
	isWanted: boolean;
	run: () => void;
	cancel: () => void;
}

/** Runs a snippet by itself, once, when there is a network. Cancels the run when another snippet is chosen. */
export function useAutomaticRun({ isWanted, run, cancel }: AutomaticRunOptions) {
	const hasRun = useRef(false);
	const isOnline = useSyncExternalStore(
		(listener) => onlineManager.subscribe(listener),
		() => onlineManager.isOnline(),
		() => true,
	);
	useEffect(() => {
		if (!isWanted || !isOnline || hasRun.current) return;
		const timer = setTimeout(() => {
			hasRun.current = true;
			run();
		}, delayMs);
		return () => clearTimeout(timer);
	}, [isWanted, isOnline, run]);
	useEffect(
		() => () => {
			if (hasRun.current) cancel();
		},
		[cancel],
	);
	return { isOffline: isWanted && !isOnline };
}
