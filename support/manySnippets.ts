import type { SnippetItem } from "akua-react";

const types = ["table", "stat", "json", "logs"] as const;

/** Numbered snippets. */
export function manySnippets(count: number): SnippetItem[] {
	return Array.from({ length: count }, (_, index) => ({
		id: `snip_report_${index}`,
		name: `Report ${index}`,
		description: `What was measured in run ${index}.`,
		display_type: types[index % types.length] ?? "table",
	}));
}
