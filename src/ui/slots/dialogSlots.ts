import type { SlotContract } from "./SlotContract.js";
import { colorSchemes } from "./values.js";

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
	"dialog-loading": {
		in: "AddWidgetDialog",
		is: "In place of a form that is not loaded yet",
		states: { failed: "flag", "color-scheme": colorSchemes },
	},
	"dialog-guard": { in: "AddWidgetDialog", is: "Asks before what was typed is thrown away" },
	toast: {
		in: "AddWidgetDialog",
		is: "Holds the notices of a closed dialog, in the top layer",
		states: { "color-scheme": colorSchemes },
	},
} as const satisfies Record<string, SlotContract>;
