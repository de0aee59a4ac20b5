import type { ColSpan } from "../../contract/widget.js";

/** A widget that is being moved. Nothing is saved before it is dropped. */
export interface Gesture {
	id: string;
	/** Keys, and a pointer on the edge, show how it would be; a pointer on the handle shows a line where it would go. */
	via: "keys" | "edge" | "pointer";
	/** Its index among the others, at first and now. */
	from: number;
	index: number;
	/** Its width, at first and now. */
	fromSpan: number;
	span: number;
}

export type GestureAction =
	| { type: "take"; id: string; via: Gesture["via"]; index: number; span: number }
	| { type: "go"; index: number }
	| { type: "widen"; span: ColSpan }
	| { type: "end" };

export function reduceGesture(gesture: Gesture | null, action: GestureAction): Gesture | null {
	switch (action.type) {
		case "take": {
			const { id, via, index, span } = action;
			return { id, via, from: index, index, fromSpan: span, span };
		}
		case "go":
			// Most pointer events repeat the place of the one before.
			return gesture && gesture.index !== action.index ? { ...gesture, index: action.index } : gesture;
		case "widen":
			return gesture && { ...gesture, span: action.span };
		case "end":
			return null;
	}
}
