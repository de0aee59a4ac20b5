import type { SlotContract } from "./SlotContract.js";

export const dialogSlots = {
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
		is: "What was added, and the way back, once the dialog is closed",
		states: {
			state: ["offered", "pending", "undone", "changed", "failed"],
			"color-scheme": ["light", "dark"],
		},
	},
	"toast-text": { in: "AddWidgetDialog", is: "The words of the toast, announced" },
	"toast-close": { in: "AddWidgetDialog", is: "The button that dismisses the toast" },
} as const satisfies Record<string, SlotContract>;
