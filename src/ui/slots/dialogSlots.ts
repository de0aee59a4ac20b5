import type { SlotContract } from "./SlotContract.js";
import { colorSchemes } from "./values.js";

export const dialogSlots = {
	"dialog-trigger": {
		component: "AddWidgetDialog",
		description: "The button that opens the dialog",
		root: true,
		states: { "color-scheme": colorSchemes },
	},
	dialog: {
		component: "AddWidgetDialog",
		description: "The dialog element, in the top layer",
		root: true,
		states: { guarding: "flag", "color-scheme": colorSchemes },
	},
	"dialog-head": { component: "AddWidgetDialog", description: "The title and the close button" },
	"dialog-title": { component: "AddWidgetDialog", description: "The dialog's title" },
	"dialog-close": { component: "AddWidgetDialog", description: "The close button" },
	"dialog-body": { component: "AddWidgetDialog", description: "The scrolling box around the form" },
	"dialog-loading": {
		component: "AddWidgetDialog",
		description: "The placeholder of a form that is loading",
		root: true,
		states: { failed: "flag", preview: "flag", "color-scheme": colorSchemes },
	},
	"dialog-guard": { component: "AddWidgetDialog", description: "The question before entered values are discarded" },
	toast: {
		component: "AddWidgetDialog",
		description: "The notices of a closed dialog, in the top layer",
		root: true,
		states: { "color-scheme": colorSchemes },
	},
} as const satisfies Record<string, SlotContract>;
