interface Waiting {
	tab: object;
	grant: () => void;
	isHeld: boolean;
}

/** The exclusive locks of an origin: one tab at a time has a lock, the others wait in line. */
export function createLocks() {
	const lines = new Map<string, Waiting[]>();

	const grant = (name: string, waiting: Waiting) => {
		if (lines.get(name)?.[0] !== waiting || waiting.isHeld) return;
		waiting.isHeld = true;
		waiting.grant();
	};
	/** The next one in line gets the lock in a task of its own, as in browsers. */
	const leave = (isDone: (waiting: Waiting) => boolean) => {
		for (const [name, line] of lines) {
			const left = line.filter((waiting) => !isDone(waiting));
			lines.set(name, left);
			if (left[0]) setImmediate(grant, name, left[0]);
		}
	};

	return {
		/** `navigator.locks` of a tab, whose code runs by `run`. */
		open: (tab: object, run: (code: () => void) => void, isClosed: () => boolean) => ({
			request: <Result>(name: string, { signal }: { signal: AbortSignal }, callback: () => Promise<Result>) =>
				new Promise<Result>((resolve, reject) => {
					if (isClosed()) return;
					if (signal.aborted) return reject(signal.reason);
					const release = () => leave((other) => other === waiting);
					const abort = () => {
						release();
						reject(signal.reason);
					};
					const waiting: Waiting = {
						tab,
						isHeld: false,
						grant() {
							signal.removeEventListener("abort", abort);
							run(() => void callback().then(resolve, reject).finally(release));
						},
					};
					signal.addEventListener("abort", abort);
					lines.set(name, [...(lines.get(name) ?? []), waiting]);
					setImmediate(grant, name, waiting);
				}),
		}),
		/** A closed tab holds nothing, and waits for nothing. */
		release: (tab: object) => leave((waiting) => waiting.tab === tab),
	};
}
