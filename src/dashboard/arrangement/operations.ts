import type { ColSpan, CreateWidgetBody, DisplayType, Widget } from "../../contract/widget.js";
import { indexOfPlace, type Place } from "../../query/place.js";

/** The fields of a widget that can be changed in place. */
export interface WidgetChange {
	col_span?: Widget["col_span"] | undefined;
	display_type?: Widget["display_type"];
}

/** What {@link WidgetChange} may set. What it replaces can be newer than this library. */
export interface WidgetPatch {
	col_span?: ColSpan;
	display_type?: DisplayType | null;
}

/** What a widget shows. Its position and etag also change when others move. */
export type WidgetContents = Readonly<Partial<Record<(typeof contentFields)[number], unknown>>>;
const contentFields = ["title", "snippet_id", "col_span", "display_type"] as const;

export function contentsOf(widget: object): WidgetContents {
	return Object.fromEntries(
		contentFields.filter((field) => field in widget).map((field) => [field, Reflect.get(widget, field)]),
	);
}

/** The fields of `base` that a widget has other values in. */
export function changedFields(base: object, widget: Widget): (keyof WidgetContents)[] {
	const valueIn = (from: object, field: string): unknown => Reflect.get(from, field) ?? null;
	return contentFields.filter((field) => field in base && valueIn(base, field) !== valueIn(widget, field));
}

/** A change of a dashboard, by ids, so that it can be applied to any later list. */
export type Operation =
	/** `base` is the place that it had. */
	| { type: "move"; id: string; place: Place; base: Place }
	/** `base` holds the values that `patch` replaces. Others there mean that somebody else changed the widget. */
	| { type: "change"; id: string; base: WidgetChange; patch: WidgetPatch }
	/** `base` holds what was seen of the widget, by field. */
	| { type: "remove"; id: string; base: WidgetContents }
	/** `id` is temporary until the widget is created. */
	| { type: "insert"; id: string; place: Place; body: CreateWidgetBody; idempotencyKey: string };

export type Change = Extract<Operation, { type: "change" }>;
export type Move = Extract<Operation, { type: "move" }>;
export type Removal = Extract<Operation, { type: "remove" }>;
export type Insert = Extract<Operation, { type: "insert" }>;

/** The present values of the fields of a patch. */
export function pick(widget: WidgetChange, patch: WidgetPatch): WidgetChange {
	return {
		...(patch.col_span !== undefined && { col_span: widget.col_span }),
		...(patch.display_type !== undefined && { display_type: widget.display_type ?? null }),
	};
}

/** Applies an operation to a dashboard's widgets. One that no longer applies changes nothing. */
export function applyOperation(widgets: readonly Widget[], operation: Operation): readonly Widget[] {
	const { type, id } = operation;
	if (type === "insert") return insertAt(widgets, toWidget(widgets, operation), operation.place);
	const found = widgets.find((widget) => widget.id === id);
	if (!found) return widgets;
	switch (type) {
		case "change":
			return widgets.map((widget) => (widget === found ? { ...found, ...operation.patch } : widget));
		case "remove":
			return widgets.filter((widget) => widget !== found);
		case "move":
			return insertAt(
				widgets.filter((widget) => widget !== found),
				found,
				operation.place,
			);
	}
}

function insertAt(widgets: readonly Widget[], widget: Widget, place: Place): Widget[] {
	return widgets.toSpliced(indexOfPlace(idsOf(widgets), place), 0, widget);
}

/** The widget as it is shown until it is created. */
function toWidget(widgets: readonly Widget[], { id, body }: Insert): Widget {
	return {
		display_type: null,
		...body,
		id,
		dashboard_id: widgets[0]?.dashboard_id ?? "",
		widget_type: "snippet",
		position: 0,
		created_at: 0,
		etag: "",
	};
}

export function idsOf(widgets: readonly Widget[]): string[] {
	return widgets.map(({ id }) => id);
}

/** Replaces an id in an operation, also where it names a neighbour. */
export function renameIn<Any extends Operation>(operation: Any, from: string, to: string): Any {
	const rename = (id: string | null) => (id === from ? to : id);
	const inPlace = ({ after, before }: Place): Place => ({ after: rename(after), before: rename(before) });
	return {
		...operation,
		id: rename(operation.id),
		...("place" in operation && { place: inPlace(operation.place) }),
		...(operation.type === "move" && { base: inPlace(operation.base) }),
	};
}
