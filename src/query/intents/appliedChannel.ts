const name = "akua-react:applied";

/** Tells other tabs that an intent was applied. */
export interface AppliedMessage {
	id: string;
	key: string;
	result: unknown;
}

export function announceApplied(message: AppliedMessage): void {
	const channel = openChannel();
	channel?.postMessage(message);
	channel?.close();
}

/** Listens until the function it returns is called. */
export function onApplied(listener: (message: AppliedMessage) => void): () => void {
	const channel = openChannel();
	channel?.addEventListener("message", ({ data }: MessageEvent<AppliedMessage>) => listener(data));
	return () => channel?.close();
}

function openChannel(): BroadcastChannel | undefined {
	try {
		return typeof window === "undefined" ? undefined : new BroadcastChannel(name);
	} catch {
		// jsdom has none, and a frame without an origin must not use it.
		return undefined;
	}
}
