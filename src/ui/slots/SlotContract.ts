/** What a state attribute can hold: a `flag` is set or missing, a list names every value. */
export type StateKind = "flag" | readonly string[];

/** A part that hosts can style: the class `.akua-<slot>`, and an attribute `data-<state>` for each state. */
export interface SlotContract {
	/** The component that renders it. */
	readonly component: string;
	readonly description: string;
	/** It is the outermost element of a component: it also has the class `akua-root`, and carries the tokens. */
	readonly root?: true;
	readonly states?: Readonly<Record<string, StateKind>>;
}
