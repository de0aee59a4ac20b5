import type { ColSpan } from "../../contract/widget.js";
import type { DashboardItem } from "../arrangement/items.js";

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

/** The items as they would be if a widget that is moved by keys, or widened, were dropped now. */
export function withGesture(items: readonly DashboardItem[], gesture: Gesture): readonly DashboardItem[] {
	const taken = items.find(({ widget }) => widget.id === gesture.id);
	if (!taken || gesture.via === "pointer") return items;
	const shown = { ...taken, widget: { ...taken.widget, col_span: gesture.span } };
	return items.filter((item) => item !== taken).toSpliced(gesture.index, 0, shown);
}
