import type { SlotContract } from "./SlotContract.js";

export const dialogSlots = {
	"dialog-trigger": {
		in: "AddWidgetDialog",
		is: "The button that opens the dialog",
		states: { "color-scheme": ["light", "dark"] },
	},
	dialog: {
		in: "AddWidgetDialog",
		is: "The dialog element, in the top layer",
		states: { guarding: "flag", "color-scheme": ["light", "dark"] },
	},
	"dialog-head": { in: "AddWidgetDialog", is: "The title and the button that closes" },
	"dialog-title": { in: "AddWidgetDialog", is: "The name of the dialog" },
	"dialog-close": { in: "AddWidgetDialog", is: "The button that closes it" },
	"dialog-body": { in: "AddWidgetDialog", is: "The form, which scrolls" },
	"dialog-guard": { in: "AddWidgetDialog", is: "Asks before what was typed is thrown away" },
	toast: {
		in: "AddWidgetDialog",
		is: "What became of a create, once the dialog is closed",
		states: {
			undo: ["offered", "pending", "undone", "changed", "failed"],
			outcome: ["refused", "not_applied", "unknown"],
			"color-scheme": ["light", "dark"],
		},
	},
	"toast-text": { in: "AddWidgetDialog", is: "The words of the toast, announced" },
	"toast-close": { in: "AddWidgetDialog", is: "The button that dismisses the toast" },
} as const satisfies Record<string, SlotContract>;
