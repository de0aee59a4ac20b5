import type { SlotContract } from "./SlotContract.js";
import { colorSchemes, savingStatuses, spans, widgetPhases } from "./values.js";

export const dashboardSlots = {
	dashboard: {
		component: "Dashboard.Root",
		description: "The dashboard around its widgets",
		root: true,
		states: { arranging: "flag", "color-scheme": colorSchemes },
	},
	"dashboard-toolbar": { component: "Dashboard.Toolbar", description: "The row of buttons above the widgets" },
	"dashboard-title": { component: "Dashboard.Toolbar", description: "What the host puts before the buttons" },
	"dashboard-saving": {
		component: "Dashboard.Toolbar",
		description: "How saving goes",
		states: { status: savingStatuses },
	},
	"dashboard-button": { component: "Dashboard.Toolbar", description: "An icon button of the toolbar or of a notice" },
	"dashboard-notices": { component: "Dashboard.Notices", description: "What a person must be told" },
	"dashboard-notice": { component: "Dashboard.Notices", description: "One of these, with its next step" },
	"dashboard-empty": {
		component: "Dashboard.Empty",
		description: "What stands in place of widgets",
		states: { shown: "flag" },
	},
	"dashboard-empty-title": { component: "Dashboard.Empty", description: "Says that there are no widgets yet" },
	"dashboard-grid": { component: "Dashboard.Grid", description: "The list of widgets", states: { dragging: "flag" } },
	"dashboard-item": {
		component: "Dashboard.Widget",
		description: "A widget in the list",
		states: { span: spans, pending: "flag", taken: "flag", new: "flag", conflict: "flag" },
	},
	"dashboard-handle": { component: "Dashboard.Handle", description: "Moves a widget", states: { taken: "flag" } },
	"dashboard-width": { component: "Dashboard.WidthHandle", description: "The edge that sets a widget's width" },
	"dashboard-menu-button": {
		component: "Dashboard.Menu",
		description: "The button that opens a widget's menu",
		states: { open: "flag" },
	},
	"dashboard-menu": { component: "Dashboard.Menu", description: "The panel of a widget's menu" },
	"dashboard-menu-group": { component: "Dashboard.Menu", description: "Entries that belong together" },
	"dashboard-menu-field": { component: "Dashboard.Menu", description: "A select with its label" },
	"dashboard-select": { component: "Dashboard.Menu", description: "A select of the menu" },
	"dashboard-menu-item": { component: "Dashboard.Menu", description: "An entry", states: { danger: "flag" } },
	"dashboard-menu-reason": { component: "Dashboard.Menu", description: "Why an entry cannot do anything now" },
	"dashboard-conflict": {
		component: "Dashboard.Conflict",
		description: "Says that somebody else changed the same, and lets the person choose",
	},
	"dashboard-chip": { component: "Dashboard.Handle", description: "What a pointer carries while it drags" },
	"dashboard-line": { component: "Dashboard.Handle", description: "The line where a dragged widget would go" },
	widget: {
		component: "DashboardWidget",
		description: "A widget's card",
		root: true,
		states: { phase: widgetPhases, type: ["table", "stat", "json", "logs"], "color-scheme": colorSchemes },
	},
	"widget-head": { component: "DashboardWidget", description: "The card's handle, name and actions" },
	"widget-name": { component: "DashboardWidget", description: "The widget's name, a heading" },
	"widget-body": { component: "DashboardWidget", description: "The box around the result, of a fixed height" },
	"widget-note": {
		component: "DashboardWidget",
		description: "Why there is no result, or no newer one, and what to do",
		states: { failed: "flag" },
	},
	"widget-foot": { component: "DashboardWidget", description: "The card's state and its buttons" },
	"widget-status": { component: "DashboardWidget", description: "When the result was read, or what is happening" },
	"widget-run": {
		component: "DashboardWidget",
		description: "The button that runs the snippet",
		states: { pending: "flag", labelled: "flag" },
	},
	"auto-refresh": {
		component: "DashboardWidget",
		description: "The icon button that pauses or resumes refreshing",
		states: { paused: "flag" },
	},
} as const satisfies Record<string, SlotContract>;
