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

/** Returns a function that stops listening. */
export function onApplied(listener: (message: AppliedMessage) => void): () => void {
	const channel = openChannel();
	channel?.addEventListener("message", ({ data }: MessageEvent<AppliedMessage>) => listener(data));
	return () => channel?.close();
}

function openChannel(): BroadcastChannel | undefined {
	try {
		return typeof window === "undefined" ? undefined : new BroadcastChannel(name);
	} catch {
		// jsdom has no BroadcastChannel, and frames with an opaque origin must not use it.
		return undefined;
	}
}
