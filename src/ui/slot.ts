/** A part's state: the only source of its data attributes and of what a class function is told. */
export type PartState = Readonly<Record<string, boolean | string | null | undefined>>;

/** A class, or a function that makes one of the part's state. */
export type ClassName<State extends PartState = PartState> = string | ((state: State) => string | undefined);

/** The class and data attributes of a part: `.akua-<slot>`, then the host's own class, then one attribute a state. */
export function slot<State extends PartState>(name: string, state?: State, className?: ClassName<State>) {
	const own = typeof className === "function" ? className(state ?? ({} as State)) : className;
	return { className: own ? `akua-${name} ${own}` : `akua-${name}`, ...dataAttributes(state ?? {}) };
}

/** `true` is an empty attribute, a text its value; `false`, `null` and `undefined` leave the attribute out. */
function dataAttributes(state: PartState): Record<`data-${string}`, string> {
	const attributes: Record<`data-${string}`, string> = {};
	for (const [name, value] of Object.entries(state)) {
		if (value !== false && value != null) attributes[`data-${name}`] = value === true ? "" : value;
	}
	return attributes;
}
