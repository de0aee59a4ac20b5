/** The values of a state attribute: a `flag` is set or missing, a list names every value. */
export type StateKind = "flag" | readonly string[];

/** A part that hosts can style: the class `.akua-<slot>`, and an attribute `data-<state>` for each state. */
export interface SlotContract {
	/** The component that renders it. */
	readonly component: string;
	readonly description: string;
	/** Whether it is the outermost element of a component, which also has the class `akua-root` and sets the tokens. */
	readonly root?: true;
	readonly states?: Readonly<Record<string, StateKind>>;
}
