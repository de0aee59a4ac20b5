/** What was done in the field before the code of its list had loaded. */
export interface EarlyUse {
	/** The typed text; `null` while the field shows the chosen snippet. */
	text: string | null;
	/** Whether the list would be open. */
	isOpen: boolean;
	/** How far the arrow keys moved the highlight. */
	moves: number;
	/** The key that chooses the highlighted option. Only Tab also leaves the field. */
	end: "Enter" | "Tab" | undefined;
	/** Whether an input method is composing the text. */
	isComposed: boolean;
}

export const unused: EarlyUse = { text: null, isOpen: false, moves: 0, end: undefined, isComposed: false };
