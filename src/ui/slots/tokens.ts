/** The custom properties that hosts redefine, on any ancestor or on a part: `--akua-<token>`. The rest is mixed from them. */
export const tokens = {
	accent: "The colour of what is chosen, pressed or linked",
	"on-accent": "Text on the accent; computed where it is left out",
	background: "The ground of what is set apart: the preview, badges",
	surface: "The ground of fields, cards, the list and the dialog",
	text: "Text",
	"text-muted": "Hints, descriptions and placeholders",
	border: "Lines; the edges of fields are mixed from it and the text",
	danger: "What is wrong",
	warning: "What nobody can be sure of, and what wants attention",
	success: "What was achieved",
	ring: "The outline of what has the focus; the accent where it is left out",
	radius: "The rounding of corners",
	space: "The step of the rhythm that distances are multiples of",
	font: "The font of words",
	"font-mono": "The font of logs, JSON and code",
} as const;
