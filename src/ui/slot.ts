import type { resultSlots } from "./slots/resultSlots.js";
import type { StateKind } from "./slots/SlotContract.js";
import type { Slots } from "./slots/slots.js";

/** The name of a part. `docs/styling-contract.md` lists those that hosts can style. */
export type SlotName = keyof Slots;

type ValueOf<Kind extends StateKind> = Kind extends readonly (infer Value extends string)[] ? Value : boolean;
type StatesOf<Name extends SlotName> = Slots[Name] extends { states: infer States } ? States : Record<never, never>;

/** The state of a part. Determines its data attributes, and is passed to class and render functions. */
export type SlotState<Name extends SlotName> = {
	readonly [State in keyof StatesOf<Name>]?:
		| (StatesOf<Name>[State] extends StateKind ? ValueOf<StatesOf<Name>[State]> : never)
		| null
		| undefined;
};

/** A class, or a function of the part's state that returns one. */
export type ClassName<State = Readonly<Record<string, unknown>>> = string | ((state: State) => string | undefined);

/** Classes by slot. */
export type SlotClassNames = {
	readonly [Name in SlotName]?: ClassName<SlotState<Name>> | undefined;
};

/**
 * Classes for the parts of the form, the picker and the dialog, by slot. Not for results, which can have thousands of
 * parts.
 */
export type ClassNames = Omit<SlotClassNames, keyof typeof resultSlots>;

type RootName = { [Name in SlotName]: Slots[Name] extends { root: true } ? Name : never }[SlotName];

/** The roots of the slot table, repeated to keep its texts out of bundles. The type keeps them in sync. */
const roots: Readonly<Record<RootName, true>> = {
	form: true,
	"snippet-picker": true,
	"dialog-trigger": true,
	"dialog-loading": true,
	dialog: true,
	toast: true,
	dashboard: true,
	widget: true,
	result: true,
};

/**
 * The classes and data attributes of a part: `.akua-<slot>`, `.akua-root` for a root, the host's classes, and an
 * attribute for each state.
 */
export function slot<Name extends SlotName>(
	name: Name,
	state?: SlotState<Name>,
	hostClassName?: string,
): { className: string } & Record<`data-${string}`, string> {
	const className = [`akua-${name}`, name in roots && "akua-root", hostClassName].filter(Boolean).join(" ");
	return { className, ...dataAttributes(state ?? {}) };
}

/** `true` becomes an empty attribute, a string its value; `false`, `null` and `undefined` omit the attribute. */
function dataAttributes(state: object): Record<`data-${string}`, string> {
	const attributes: Record<`data-${string}`, string> = {};
	for (const [name, value] of Object.entries(state)) {
		if (value === true) attributes[`data-${name}`] = "";
		else if (typeof value === "string") attributes[`data-${name}`] = value;
	}
	return attributes;
}
