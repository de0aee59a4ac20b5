const heardAs = new WeakMap<EventListenerOrEventListenerObject, EventListener>();

/** The same listener, told where in a shadow tree an event began; at the window, each seems to begin at its host. */
function composed(listener: EventListenerOrEventListenerObject): EventListener {
	const hear = (event: Event) =>
		typeof listener === "function" ? listener(retarget(event)) : listener.handleEvent(retarget(event));
	const heard = heardAs.get(listener) ?? hear;
	heardAs.set(listener, heard);
	return heard;
}

function retarget(event: Event): Event {
	const [target] = event.composedPath();
	return target === event.target ? event : Object.create(event, { target: { value: target } });
}

/**
 * The window for downshift, which takes a press on an option for one beside the list where both stand in a shadow tree,
 * and closes the list before the click. None on a server.
 */
export const composedWindow =
	typeof window === "undefined"
		? undefined
		: {
				document: window.document,
				Node: window.Node,
				addEventListener: (
					type: string,
					listener: EventListenerOrEventListenerObject,
					options?: boolean | AddEventListenerOptions,
				) => window.addEventListener(type, composed(listener), options),
				removeEventListener: (type: string, listener: EventListenerOrEventListenerObject) =>
					window.removeEventListener(type, composed(listener)),
			};
