"use client";

import { useCallback, useRef, useState } from "react";
import type { AkuaEvent } from "../../client/events.js";

export interface Progress {
	/** Nothing can be sent until the network is back. */
	waiting: boolean;
	/** The attempt that is under way or comes next, and how many there can be; only from the second on. */
	retry: { attempt: number; of: number } | undefined;
}

/** Follows one create through the client's events. */
export function useProgress() {
	const key = useRef<string | undefined>(undefined);
	const replayed = useRef(false);
	const [progress, setProgress] = useState<Progress | undefined>(undefined);

	const onEvent = useCallback((event: AkuaEvent) => {
		if (event.idempotencyKey === undefined || event.idempotencyKey !== key.current) return;
		const { type, attempt, maxAttempts: of } = event;
		if (type === "replayed") replayed.current = true;
		if (type === "waiting") setProgress((was) => was && { ...was, waiting: true });
		if (type === "retry") setProgress({ waiting: false, retry: { attempt: attempt + 1, of } });
		if (type === "attempt" && attempt > 1) setProgress({ waiting: false, retry: { attempt, of } });
	}, []);

	const begin = useCallback((idempotencyKey?: string) => {
		key.current = idempotencyKey;
		replayed.current = false;
		setProgress({ waiting: false, retry: undefined });
	}, []);

	/** Ends the following; tells whether the answer was that of an earlier try. */
	const finish = useCallback(() => {
		setProgress(undefined);
		return replayed.current;
	}, []);
	return { progress, begin, finish, onEvent };
}
