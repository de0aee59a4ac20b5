/** What a state attribute can hold: `flag` is there or not, `text` is any text, a list names every value. */
export type StateKind = "flag" | "text" | readonly string[];

/** A part of a component that hosts can style: the class `.akua-<slot>` and an attribute `data-<state>` for each state. */
export interface SlotContract {
	/** Which component renders it. */
	readonly in: string;
	/** What it is. */
	readonly is: string;
	readonly states?: Readonly<Record<string, StateKind>>;
}
