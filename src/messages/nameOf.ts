import type { Snippet } from "../contract/snippet.js";
import type { Widget } from "../contract/widget.js";
import type { Count } from "./types.js";

/** A widget's name: its own title, else its snippet's name, else an id. */
export function nameOf(widget: Widget, snippet: Pick<Snippet, "name"> | undefined): string {
	const { title } = widget;
	const names = [typeof title === "string" ? title : undefined, snippet?.name, widget.snippet_id];
	return names.find((name) => name?.trim()) ?? widget.id;
}

/** The names of a dashboard's widgets, in order. Equal ones are told apart by their place. */
export function tellApart(names: readonly string[], count: (value: number) => Count): string[] {
	return names.map((name, index) =>
		names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${count(index + 1).text})`,
	);
}
