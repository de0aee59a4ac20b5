/** The colours of SGR 30–37. 90–97 are their bright variants. */
const colors = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"] as const;

type AnsiColor = (typeof colors)[number] | `bright-${(typeof colors)[number]}`;

export interface AnsiStyle {
	color: AnsiColor | undefined;
	bold: boolean;
}

export interface AnsiSpan extends AnsiStyle {
	text: string;
}

export const plainStyle: AnsiStyle = { color: undefined, bold: false };

/**
 * Every control sequence: CSI (capturing its parameters and final byte), those that run to a terminator or to the end
 * of the line (OSC, DCS, SOS, PM, APC), two-character escapes, and single control characters.
 */
const controls =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
	/(?:\x1b\[|\x9b)([0-?]*)[ -/]*([@-~])?|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c|$)?|\x1b[ -/]*[0-~]?|[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f]/g;

/** Whether a text contains control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
export const hasControls = (text: string) => /[\x00-\x08\x0b-\x1f\x7f-\x9f]/.test(text);

/** Splits a line into coloured spans and drops all other control sequences. `style` carries over from line to line. */
export function parseAnsi(line: string, style: AnsiStyle): { spans: AnsiSpan[]; style: AnsiStyle } {
	const spans: AnsiSpan[] = [];
	let current = style;
	let from = 0;
	const push = (to: number) => {
		if (to > from) spans.push({ text: line.slice(from, to), ...current });
	};
	for (const match of line.matchAll(controls)) {
		push(match.index);
		from = match.index + match[0].length;
		if (match[2] === "m") current = applySgr(match[1] ?? "", current);
	}
	push(line.length);
	return { spans, style: current };
}

function applySgr(parameters: string, style: AnsiStyle): AnsiStyle {
	let { color, bold } = style;
	const codes = parameters.split(";").map((code) => (code === "" ? 0 : Number(code)));
	for (let index = 0; index < codes.length; index++) {
		const code = codes[index] ?? 0;
		if (code === 0) {
			color = undefined;
			bold = false;
		} else if (code === 1) bold = true;
		else if (code === 22) bold = false;
		else if (code === 39) color = undefined;
		else if (code >= 30 && code <= 37) color = colors[code - 30];
		else if (code >= 90 && code <= 97) color = bright(colors[code - 90]);
		// Skips 256-colour (38;5;n) and RGB (38;2;r;g;b) parameters.
		else if (code === 38 || code === 48) index += codes[index + 1] === 2 ? 4 : 2;
	}
	return color === style.color && bold === style.bold ? style : { color, bold };
}

function bright(color: (typeof colors)[number] | undefined): AnsiColor | undefined {
	return color && `bright-${color}`;
}
