"use client";

import { type RefObject, useEffect, useMemo, useState } from "react";

const wrapped = new WeakMap<EventListenerOrEventListenerObject, EventListener>();

/** Restores the real target: at a window, events from a shadow tree are retargeted to its host. */
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

type View = Window & typeof globalThis;

/**
 * A window that downshift can listen to. With the real one, downshift takes a press on an option in a shadow tree for a
 * press outside the list, and closes the list before the click.
 */
function createEnvironment(view: View) {
	return {
		document: view.document,
		Node: view.Node,
		addEventListener: (
			type: string,
			listener: EventListenerOrEventListenerObject,
			options?: boolean | AddEventListenerOptions,
		) => view.addEventListener(type, withRealTarget(listener), options),
		removeEventListener: (type: string, listener: EventListenerOrEventListenerObject) =>
			view.removeEventListener(type, withRealTarget(listener)),
	};
}

/** The environment of an element, which may be rendered into a frame. `undefined` on a server. */
export function useEnvironment(target: RefObject<Element | null>) {
	const [view, setView] = useState(typeof window === "undefined" ? undefined : window);
	useEffect(() => setView(target.current?.ownerDocument.defaultView ?? undefined), [target]);
	return useMemo(() => view && createEnvironment(view), [view]);
}
