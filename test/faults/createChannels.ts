interface Listener {
	name: string;
	receive: (data: unknown) => void;
}

/** The channels of an origin: what is posted reaches all others of the same name, in every tab that is open. */
export function createChannels(onPost: (data: unknown) => void) {
	const listeners = new Set<Listener>();

	/** `BroadcastChannel` of a tab, whose code runs by `run`. */
	function open(run: (code: () => void) => void, isClosed: () => boolean): new (name: string) => EventTarget {
		return class extends EventTarget {
			readonly #listener: Listener;
			constructor(name: string) {
				super();
				const receive = (data: unknown) => {
					if (!isClosed() && listeners.has(this.#listener)) {
						run(() => this.dispatchEvent(new MessageEvent("message", { data })));
					}
				};
				this.#listener = { name, receive };
				listeners.add(this.#listener);
			}
			postMessage(data: unknown) {
				if (isClosed()) return;
				onPost(data);
				for (const other of listeners) {
					if (other === this.#listener || other.name !== this.#listener.name) continue;
					setTimeout(other.receive, 1, structuredClone(data));
				}
			}
			close() {
				listeners.delete(this.#listener);
			}
		};
	}
	return { open };
}
