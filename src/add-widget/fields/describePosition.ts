import type { Widget } from "../../contract/widget.js";
import { asData } from "../../ui/Sentence.js";
import type { AddWidgetContextValue } from "../form/AddWidgetContext.js";
import { snippetName } from "../form/snippetNames.js";

interface Dashboard extends Pick<AddWidgetContextValue, "source" | "messages" | "count"> {
	/** In grid order. */
	widgets: readonly Widget[];
}

/** Says where a widget would be at a position. The newest comes before others with the same one. */
export function describePosition(position: number | null, { widgets, source, messages, count }: Dashboard): string {
	if (widgets.length === 0 || position === null || !Number.isFinite(position)) {
		return messages.positionHint(count(widgets.length));
	}
	const before = widgets.filter((widget) => widget.position < position).at(-1);
	return before
		? messages.positionAfter(asData(snippetName(source, before.snippet_id ?? before.id)))
		: messages.positionFirst;
}

/** The position after the last widget. */
export function endOf(widgets: readonly Widget[] | undefined): number {
	const last = widgets?.at(-1);
	return last ? last.position + 1 : 0;
}
