import type { EventHandler, SyntheticEvent } from "react";

/** An event of a part. */
export type PartEvent<Event = SyntheticEvent> = Event & {
	/** Skips the part's own handler of this event. `preventDefault()` does not. */
	preventAkuaHandler: () => void;
};

/** Props whose event handlers can skip ours. */
export type PreventableProps<Props> = {
	[Name in keyof Props]: NonNullable<Props[Name]> extends (event: infer Event extends SyntheticEvent) => void
		? EventHandler<PartEvent<Event>> | undefined
		: Props[Name];
};

type Handler = (event: unknown, ...rest: unknown[]) => unknown;

/**
 * Merges the host's props over a part's defaults. The host's handler runs first, then ours, unless the host called
 * `event.preventAkuaHandler()`. The host's descriptions are appended to ours. `undefined` counts as not given.
 */
export function mergeProps<Props extends object>(defaults: Props, host: object): Props {
	return merge(defaults, host, (ours, theirs) => (event, ...rest) => {
		let isPrevented = false;
		// Set anew for each part that the event reaches. A host's own component can call a handler with anything.
		if (isObject(event) && Object.isExtensible(event)) {
			Object.assign(event, {
				preventAkuaHandler: () => {
					isPrevented = true;
				},
			});
		}
		theirs(event, ...rest);
		if (!isPrevented) return ours?.(event, ...rest);
	});
}

/**
 * Merges two sets of host props: those of a part, and those of an element that replaces the part's own. Both handlers
 * run.
 */
export function mergeHostProps<Props extends object>(part: Props, element: object): Props {
	return merge(part, element, (ofPart, ofElement) => (...args) => {
		ofElement(...args);
		return ofPart?.(...args);
	});
}

function merge<Props extends object>(
	base: Props,
	over: object,
	inOrder: (base: Handler | undefined, over: Handler) => Handler,
): Props {
	const merged = new Map<string, unknown>(Object.entries(base));
	for (const [name, value] of Object.entries(over)) {
		const before = merged.get(name);
		if (value === undefined) continue;
		if (/^on[A-Z]/.test(name) && isHandler(value)) {
			merged.set(name, inOrder(isHandler(before) ? before : undefined, value));
		} else if (name === "aria-describedby" && typeof before === "string" && typeof value === "string") {
			merged.set(name, `${before} ${value}`);
		} else {
			merged.set(name, value);
		}
	}
	return { ...base, ...Object.fromEntries(merged) };
}

function isHandler(value: unknown): value is Handler {
	return typeof value === "function";
}

function isObject(value: unknown): value is object {
	return typeof value === "object" && value !== null;
}
