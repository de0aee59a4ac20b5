import type { SlotContract } from "./SlotContract.js";
import { colorSchemes, queryStatuses } from "./values.js";

export const pickerSlots = {
	"snippet-picker": {
		in: "SnippetPicker",
		is: "The picker with its label",
		states: {
			status: queryStatuses,
			"loading-more": "flag",
			forbidden: "flag",
			"color-scheme": colorSchemes,
		},
	},
	combobox: {
		in: "SnippetPicker",
		is: "The search field with its buttons",
		states: { open: "flag", invalid: "flag", custom: "flag" },
	},
	clear: { in: "SnippetPicker", is: "The button that chooses nothing" },
	toggle: { in: "SnippetPicker", is: "The button that opens the list" },
	popover: { in: "SnippetPicker", is: "The list's frame, in the top layer", states: { open: "flag" } },
	list: { in: "SnippetPicker", is: "The list, which scrolls" },
	"list-note": { in: "SnippetPicker", is: "Why the list is empty or not whole", states: { loading: "flag" } },
	option: { in: "SnippetPicker", is: "One snippet", states: { highlighted: "flag", selected: "flag" } },
	"option-text": { in: "SnippetPicker", is: "The words of an option" },
	"option-name": { in: "SnippetPicker", is: "The name of a snippet" },
	"option-description": { in: "SnippetPicker", is: "The description of a snippet, or its id" },
	badge: { in: "SnippetPicker", is: "What a snippet is shown as" },
} as const satisfies Record<string, SlotContract>;
