import type { Dispatch, KeyboardEvent, SetStateAction } from "react";
import { colSpans } from "../../contract/limits.js";
import type { Widget } from "../../contract/widget.js";
import type { LocalizedMessages } from "../../hooks/useMessageTable.js";
import { displayTypeMessages } from "../../messages/displayTypeName.js";
import { editingMessages } from "../../messages/editingMessages.js";
import { runMessages } from "../../messages/runMessages.js";
import type { BoardMessages, EditingMessages } from "../../messages/types.js";
import { placeAt } from "../../query/place.js";
import { asData } from "../../ui/Sentence.js";
import type { Arrangement } from "../arrangement/createArrangement.js";
import type { DashboardItem } from "../arrangement/items.js";
import { type Gesture, type GestureAction, reduceGesture } from "./gesture.js";
import { isUndoKey } from "./isUndoKey.js";

interface EditorOptions {
	arrangement: Arrangement;
	localized: LocalizedMessages<BoardMessages>;
	nameOf: (widget: Widget) => string;
	setGesture: Dispatch<SetStateAction<Gesture | null>>;
	/** The dashboard at the time of an event, with the items in the order that a gesture by keys would give. */
	latest: () => { saved: readonly DashboardItem[]; items: readonly DashboardItem[] };
	/** Announces a text. */
	say: (text: string) => void;
}

const messagesOnceLoaded = { ...displayTypeMessages, ...runMessages, ...editingMessages };

/** What the parts that change a dashboard share. */
export function createEditor({ arrangement, localized, nameOf, setGesture, latest, say }: EditorOptions) {
	const { actions, getState, listen } = arrangement;
	const { count } = localized;
	// The given messages already include the host's own.
	const messages: EditingMessages = { ...messagesOnceLoaded, ...localized.messages };
	const dispatch = (action: GestureAction) => setGesture((gesture) => reduceGesture(gesture, action));
	const travel = (side: "undo" | "redo") => {
		if (actions[side]()) say(side === "undo" ? messages.undid : messages.redid);
	};
	return {
		actions,
		listen,
		messages,
		latest,
		say,
		dispatch,
		/** Undoes or redoes, and says so. */
		travel,
		onKeyDown(event: KeyboardEvent<HTMLElement>) {
			const side = isUndoKey(event);
			if (!side || !getState()[side === "undo" ? "canUndo" : "canRedo"]) return;
			event.preventDefault();
			travel(side);
		},
		/** Ends a gesture, and saves where the widget was dropped. */
		drop({ id, index, from, span, fromSpan }: Gesture) {
			const { saved } = latest();
			const taken = saved.find(({ widget }) => widget.id === id);
			dispatch({ type: "end" });
			if (!taken) return;
			const others = saved.filter((item) => item !== taken).map(({ widget }) => widget.id);
			const col_span = colSpans.find((known) => known === span);
			const isWidened = span !== fromSpan && col_span !== undefined;
			if (isWidened) {
				actions.change(id, { col_span });
				say(messages.colSpanOption(count(col_span)));
			}
			if (index !== from) {
				actions.move(id, placeAt(others, index));
				say(messages.moveDropped(asData(nameOf(taken.widget)), count(index + 1), count(saved.length)));
			} else if (!isWidened) say(messages.moveCanceled(asData(nameOf(taken.widget))));
		},
	};
}

export type Editor = ReturnType<typeof createEditor>;
