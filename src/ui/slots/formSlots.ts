import type { SlotContract } from "./SlotContract.js";

const outcomes = ["refused", "not_applied", "unknown"] as const;
const undoStates = ["offered", "pending", "undone", "changed", "failed"] as const;
const statusTypes = ["idle", "pending", "created", "failed"] as const;

export const formSlots = {
	form: {
		in: "AddWidget.Root",
		is: "The form element around the parts",
		states: { pending: "flag", outcome: outcomes, "color-scheme": ["light", "dark"] },
	},
	snippet: { in: "AddWidget.Snippet", is: "The field of the snippet", states: { invalid: "flag" } },
	"display-type": { in: "AddWidget.DisplayType", is: "The field of the display type", states: { invalid: "flag" } },
	position: { in: "AddWidget.Position", is: "The field of the position", states: { invalid: "flag" } },
	"col-span": { in: "AddWidget.ColSpan", is: "The field of the width in columns", states: { invalid: "flag" } },
	label: { in: "Every field", is: "The name of a field" },
	optional: { in: "AddWidget.Position", is: "The word that says that a field may be left empty" },
	hint: { in: "Every field", is: "The help below a field" },
	error: { in: "Every field", is: "What is wrong with a field, in place of its hint" },
	note: { in: "AddWidget.Snippet", is: "What there is to know of the snippets or of the chosen one" },
	input: { in: "Every field", is: "A text field" },
	cards: { in: "AddWidget.DisplayType", is: "The grid of the cards" },
	card: { in: "AddWidget.DisplayType", is: "One display type", states: { checked: "flag", invalid: "flag" } },
	"card-input": { in: "AddWidget.DisplayType", is: "The radio of a card, over all of it and unseen" },
	"card-text": { in: "AddWidget.DisplayType", is: "The words of a card" },
	"card-name": { in: "AddWidget.DisplayType", is: "The name of a display type" },
	"card-hint": { in: "AddWidget.DisplayType", is: "What a display type is for" },
	stepper: { in: "AddWidget.Position", is: "The number field with its two buttons", states: { invalid: "flag" } },
	step: { in: "AddWidget.Position", is: "A button that counts up or down" },
	segments: { in: "AddWidget.ColSpan", is: "The row of the segments" },
	segment: { in: "AddWidget.ColSpan", is: "One width", states: { checked: "flag" } },
	"segment-input": { in: "AddWidget.ColSpan", is: "The radio of a segment, over all of it and unseen" },
	status: {
		in: "AddWidget.Status",
		is: "What became of the submit",
		states: { state: statusTypes, outcome: outcomes, undo: undoStates },
	},
	summary: { in: "AddWidget.Status", is: "Why a submit failed, and the next step", states: { outcome: outcomes } },
	"summary-text": { in: "AddWidget.Status", is: "The words of the summary" },
	"summary-title": { in: "AddWidget.Status", is: "The summary's first line" },
	"summary-list": { in: "AddWidget.Status", is: "What the API said of the request" },
	progress: {
		in: "AddWidget.Status",
		is: "What is under way, or was achieved",
		states: { state: ["idle", "pending", "created"], undo: undoStates },
	},
	"progress-text": { in: "AddWidget.Status", is: "The words of the progress, announced" },
	actions: { in: "AddWidget.Actions", is: "The row of the buttons", states: { pending: "flag" } },
	button: {
		in: "AddWidget.Submit, AddWidget.Cancel, AddWidget.Preview, AddWidgetDialog",
		is: "A button with words",
		states: { variant: ["primary", "secondary", "danger"], pending: "flag" },
	},
	"button-label": {
		in: "AddWidget.Submit",
		is: "The words of the button at rest or pending; both are laid out, one is shown",
		states: { shown: "flag" },
	},
	spinner: { in: "AddWidget.Submit", is: "The sign that something is under way" },
	link: { in: "Every component", is: "A button in a sentence" },
	preview: {
		in: "AddWidget.Preview",
		is: "The place where the chosen snippet can be tried out",
		states: { status: ["idle", "running", "done", "failed"] },
	},
	"preview-head": { in: "AddWidget.Preview", is: "The name, the status and the buttons" },
	"preview-status": { in: "AddWidget.Preview", is: "What became of the run", states: { failed: "flag" } },
	question: { in: "AddWidget.Preview, AddWidgetDialog", is: "What is asked before something is done" },
	"question-answers": { in: "AddWidget.Preview, AddWidgetDialog", is: "The buttons that answer it" },
	suggestion: { in: "AddWidget.Preview", is: "The display type that would suit the result" },
} as const satisfies Record<string, SlotContract>;
