import type { Widget } from "../../contract/widget.js";
import type { SnippetItem } from "../../snippet-picker/useSnippetSource.js";

/** A widget's name: its own title, else its snippet's name, else an id. */
export function nameOf(widget: Widget, snippet: Pick<SnippetItem, "name"> | undefined): string {
	const { title } = widget;
	const names = [typeof title === "string" ? title : undefined, snippet?.name, widget.snippet_id];
	return names.find((name) => name?.trim()) ?? widget.id;
}
