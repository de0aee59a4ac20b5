import { type PageGlobals, runInPage } from "./browser.ts";
import { createChannels } from "./createChannels.ts";
import { createLocks } from "./createLocks.ts";
import { createStorage, type StorageOptions } from "./createStorage.ts";
import type { Random } from "./random.ts";

export interface OriginOptions extends Omit<StorageOptions, "onWrite"> {
	random: Random;
	/** Called with everything that is stored or told to other tabs. */
	onShared: (value: unknown) => void;
	/** @default Node's own */
	fetch?: typeof fetch;
}

/** A page in a tab. */
export interface Tab {
	/** Runs code of the page. */
	run: <Result>(code: () => Result) => Result;
	isClosed: () => boolean;
	setOnline: (isOnline: boolean) => void;
	/**
	 * Closes the page at once, as a crash does. Its code goes on in this process, but nothing that it does reaches anybody
	 * any more. The server may still carry out what was sent.
	 */
	close: () => void;
}

const never = new Promise<never>(() => {});

/** What a browser shares among the tabs of an origin: storage, locks and channels. */
export function createOrigin({ random, onShared, fetch: send = fetch, ...storageOptions }: OriginOptions) {
	const storage = createStorage({ ...storageOptions, onWrite: onShared });
	const locks = createLocks();
	const channels = createChannels(onShared);

	function openTab(): Tab {
		let closed = false;
		const isClosed = () => closed;
		const run = <Result>(code: () => Result) => runInPage(globals, code);
		const connections = new Set<AbortController>();
		const window = Object.defineProperty(new EventTarget(), "localStorage", {
			get: () => storage.open(window, isClosed),
		});
		const globals: PageGlobals = {
			window,
			navigator: { onLine: true, locks: locks.open(window, run, isClosed), userActivation: { isActive: true } },
			addEventListener: window.addEventListener.bind(window),
			removeEventListener: window.removeEventListener.bind(window),
			BroadcastChannel: channels.open(run, isClosed),
			async fetch(input, init) {
				if (closed) return never;
				if (!globals.navigator.onLine) throw new TypeError("Failed to fetch");
				const connection = new AbortController();
				connections.add(connection);
				init?.signal?.addEventListener("abort", () => connection.abort());
				const [end] = await Promise.allSettled([send(input, { ...init, signal: connection.signal })]);
				if (closed) return never;
				if (end.status === "rejected") throw end.reason;
				return end.value;
			},
		};
		return {
			run,
			isClosed,
			setOnline(isOnline) {
				globals.navigator.onLine = isOnline;
				if (!isOnline) for (const connection of connections) connection.abort();
				run(() => window.dispatchEvent(new Event(isOnline ? "online" : "offline")));
			},
			close() {
				closed = true;
				for (const connection of connections) if (random() < 0.5) connection.abort();
				locks.release(window);
			},
		};
	}
	return { openTab, runApart: storage.runApart };
}
