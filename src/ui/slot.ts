import type { resultSlots } from "./slots/resultSlots.js";
import type { StateKind } from "./slots/SlotContract.js";
import type { Slots } from "./slots/slots.js";

/** The name of a part that hosts can style, as `styling-contract.json` lists it. */
export type SlotName = keyof Slots;

type ValueOf<Kind extends StateKind> = Kind extends "flag"
	? boolean
	: Kind extends readonly (infer Value extends string)[]
		? Value
		: string;
type Values<States> = {
	readonly [State in keyof States]?:
		| (States[State] extends StateKind ? ValueOf<States[State]> : never)
		| null
		| undefined;
};

/** A part's state: the only source of its data attributes and of what class and render functions are told. */
export type SlotState<Name extends SlotName> = Slots[Name] extends { states: infer States }
	? Values<States>
	: Readonly<Record<never, never>>;

/** A class, or a function of the part's state that returns one. */
export type ClassName<State = Readonly<Record<string, unknown>>> = string | ((state: State) => string | undefined);

/** A slot that takes a class by its name: of a result, which can have thousands of parts, only the sheet styles them. */
type ClassedSlotName = Exclude<SlotName, keyof typeof resultSlots>;

/** Classes for the parts of the form, the picker and the dialog, by slot. */
export type ClassNames = {
	readonly [Name in ClassedSlotName]?: ClassName<SlotState<Name>> | undefined;
};

/** The class and data attributes of a part: `.akua-<slot>`, then the host's own classes, then one attribute a state. */
export function slot<Name extends SlotName>(
	name: Name,
	state?: SlotState<Name>,
	...classNames: (ClassName<SlotState<Name>> | undefined)[]
): { className: string } & Record<`data-${string}`, string> {
	const className = joinClassNames(state ?? noState<Name>(), [`akua-${name}`, ...classNames]);
	return { className, ...dataAttributes(state ?? {}) };
}

/** Classes as one text, those that are made of a state made of this one. */
export function joinClassNames<State>(state: State, given: readonly (ClassName<State> | undefined)[]): string {
	const made = given.map((one) => (typeof one === "function" ? one(state) : one));
	return made.filter(Boolean).join(" ");
}

/** What a part without a state is told of it. */
export function noState<Name extends SlotName>(): SlotState<Name> {
	return {} as SlotState<Name>;
}

/** `true` is an empty attribute, a text its value; `false`, `null` and `undefined` leave the attribute out. */
function dataAttributes(state: object): Record<`data-${string}`, string> {
	const attributes: Record<`data-${string}`, string> = {};
	for (const [name, value] of Object.entries(state)) {
		if (value === true) attributes[`data-${name}`] = "";
		else if (typeof value === "string") attributes[`data-${name}`] = value;
	}
	return attributes;
}
