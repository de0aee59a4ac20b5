import type { SlotContract } from "./SlotContract.js";
import { colorSchemes, queryStatuses } from "./values.js";

export const pickerSlots = {
	"snippet-picker": {
		component: "SnippetPicker",
		description: "The picker and its label",
		root: true,
		states: {
			status: queryStatuses,
			"loading-more": "flag",
			forbidden: "flag",
			"color-scheme": colorSchemes,
		},
	},
	combobox: {
		component: "SnippetPicker",
		description: "The search field and its buttons",
		states: { open: "flag", invalid: "flag", custom: "flag" },
	},
	clear: { component: "SnippetPicker", description: "The button that clears the choice" },
	toggle: { component: "SnippetPicker", description: "The button that opens the list" },
	popover: { component: "SnippetPicker", description: "The list's frame, in the top layer", states: { open: "flag" } },
	list: { component: "SnippetPicker", description: "The scrolling list" },
	"list-note": {
		component: "SnippetPicker",
		description: "Why the list is empty or incomplete",
		states: { loading: "flag", failed: "flag" },
	},
	option: { component: "SnippetPicker", description: "One snippet", states: { highlighted: "flag", selected: "flag" } },
	"option-text": { component: "SnippetPicker", description: "An option's text" },
	"option-name": { component: "SnippetPicker", description: "A snippet's name" },
	"option-description": {
		component: "SnippetPicker",
		description: "A snippet's description, or its ID",
		states: { id: "flag" },
	},
	badge: { component: "SnippetPicker", description: "A snippet's display type" },
} as const satisfies Record<string, SlotContract>;
