import type { SlotContract } from "./SlotContract.js";
import { colorSchemes, outcomes, undoStatuses } from "./values.js";

export const dialogSlots = {
	"dialog-trigger": {
		in: "AddWidgetDialog",
		is: "The button that opens the dialog",
		states: { "color-scheme": colorSchemes },
	},
	dialog: {
		in: "AddWidgetDialog",
		is: "The dialog element, in the top layer",
		states: { guarding: "flag", "color-scheme": colorSchemes },
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
			undo: undoStatuses,
			outcome: outcomes,
			"color-scheme": colorSchemes,
		},
	},
	"toast-text": { in: "AddWidgetDialog", is: "The words of the toast" },
	"toast-close": { in: "AddWidgetDialog", is: "The button that dismisses the toast" },
} as const satisfies Record<string, SlotContract>;
