const wrapped = new WeakMap<EventListenerOrEventListenerObject, EventListener>();

/** Restores the real target: at `window`, events from a shadow tree are retargeted to its host. */
function withRealTarget(listener: EventListenerOrEventListenerObject): EventListener {
	const listen = (event: Event) =>
		typeof listener === "function" ? listener(retarget(event)) : listener.handleEvent(retarget(event));
	const wrapper = wrapped.get(listener) ?? listen;
	wrapped.set(listener, wrapper);
	return wrapper;
}

function retarget(event: Event): Event {
	const [target] = event.composedPath();
	return target === event.target ? event : Object.create(event, { target: { value: target } });
}

/**
 * The window that downshift listens to. With the real one, downshift takes a press on an option in a shadow tree for a
 * press outside the list, and closes the list before the click. `undefined` on a server.
 */
export const shadowAwareWindow =
	typeof window === "undefined"
		? undefined
		: {
				document: window.document,
				Node: window.Node,
				addEventListener: (
					type: string,
					listener: EventListenerOrEventListenerObject,
					options?: boolean | AddEventListenerOptions,
				) => window.addEventListener(type, withRealTarget(listener), options),
				removeEventListener: (type: string, listener: EventListenerOrEventListenerObject) =>
					window.removeEventListener(type, withRealTarget(listener)),
			};
