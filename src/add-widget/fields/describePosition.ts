import type { Widget } from "../../contract/widget.js";
import type { MessagesAndCount } from "../../hooks/useMessageTable.js";
import { indexOfPlace, isPlace, type Place } from "../../query/place.js";
import type { SnippetSource } from "../../snippet-picker/useSnippetSource.js";
import { asData } from "../../ui/Sentence.js";
import type { AddWidgetInput } from "../form/schema.js";
import { snippetName } from "../form/snippetNames.js";

interface Dashboard extends MessagesAndCount {
	source: SnippetSource;
	/** In grid order. */
	widgets: readonly Widget[];
}

/** Says where a widget would be at a position. The newest comes before others with the same one. */
export function describePosition(
	position: AddWidgetInput["position"],
	{ widgets, source, messages, count }: Dashboard,
): string {
	if (widgets.length === 0 || position === null || (!isPlace(position) && !Number.isFinite(position))) {
		return messages.positionHint(count(widgets.length));
	}
	const before = widgets[indexOfPosition(position, widgets) - 1];
	return before
		? messages.positionAfter(asData(snippetName(source, before.snippet_id ?? before.id)))
		: messages.positionFirst;
}

/** The index that a widget would have at a position. */
export function indexOfPosition(position: number | Place, widgets: readonly Widget[]): number {
	if (!isPlace(position)) return widgets.filter((widget) => widget.position < position).length;
	const ids = widgets.map(({ id }) => id);
	return indexOfPlace(ids, position);
}

/** The position after the last widget. */
export function endOf(widgets: readonly Widget[] | undefined): number {
	const last = widgets?.at(-1);
	return last ? last.position + 1 : 0;
}
