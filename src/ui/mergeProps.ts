import type { EventHandler, SyntheticEvent } from "react";

/** An event of a part. */
export type PartEvent<Event = SyntheticEvent> = Event & {
	/** Keeps the part's own handler of this event from running. `preventDefault()` does not. */
	preventAkuaHandler: () => void;
};

/** Props of an element whose handlers can keep ours from running. */
export type PreventableProps<Props> = {
	[Name in keyof Props]: NonNullable<Props[Name]> extends (event: infer Event extends SyntheticEvent) => void
		? EventHandler<PartEvent<Event>> | undefined
		: Props[Name];
};

/** The host's value is added to ours: both are lists. */
const lists = new Set(["className", "aria-describedby"]);

/**
 * A part's defaults with the host's props over them. A host's handler runs first, and then ours, unless the host called
 * `event.preventAkuaHandler()`. Props that are `undefined` count as not given.
 */
export function mergeProps<Props extends object>(defaults: Props, host: object): Props {
	return merge(defaults, host, (own, theirs) => (event, ...rest) => {
		theirs(preventable(event), ...rest);
		if (!isPrevented(event)) return own(event, ...rest);
	});
}

/** The same for two sets of a host's props: both handlers run, and either can prevent ours. */
export function mergeHostProps<Props extends object>(outer: Props, inner: object): Props {
	return merge(outer, inner, (outerHandler, innerHandler) => (event, ...rest) => {
		innerHandler(preventable(event), ...rest);
		return outerHandler(event, ...rest);
	});
}

type Handler = (event: unknown, ...rest: unknown[]) => unknown;

function merge<Props extends object>(
	base: Props,
	over: object,
	inOrder: (base: Handler, over: Handler) => Handler,
): Props {
	const under = new Map<string, unknown>(Object.entries(base));
	const merged: Record<string, unknown> = {};
	for (const [name, theirs] of Object.entries(over)) {
		if (theirs === undefined) continue;
		const own = under.get(name);
		if (lists.has(name) && typeof own === "string" && typeof theirs === "string") merged[name] = `${own} ${theirs}`;
		else if (/^on[A-Z]/.test(name) && typeof theirs === "function") {
			merged[name] = inOrder(typeof own === "function" ? (...args) => own(...args) : () => {}, (...args) =>
				theirs(...args),
			);
		} else merged[name] = theirs;
	}
	return { ...base, ...merged };
}

/** The element whose handler of an event was prevented. One event passes through the parts around each other. */
const prevented = new WeakMap<object, unknown>();

/** Frozen objects, and handlers of a host's own component that are given no event, are left as they are. */
function preventable(event: unknown): unknown {
	if (!isObject(event) || !Object.isExtensible(event)) return event;
	return Object.assign(event, { preventAkuaHandler: () => prevented.set(event, targetOf(event)) });
}

function isPrevented(event: unknown): boolean {
	return isObject(event) && prevented.has(event) && prevented.get(event) === targetOf(event);
}

function targetOf(event: object): unknown {
	return "currentTarget" in event ? event.currentTarget : undefined;
}

function isObject(value: unknown): value is object {
	return typeof value === "object" && value !== null;
}
