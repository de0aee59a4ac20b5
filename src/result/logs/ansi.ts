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
 * What a terminal does not print: CSI sequences (capturing parameters, intermediate bytes and final byte), strings that
 * end with a terminator (OSC, DCS, SOS, PM, APC), other escapes, and control characters. Of a string whose terminator is
 * missing only the introducer is dropped, because what follows may be the message. U+0080–009F introduce nothing: in
 * decoded text they are the remains of UTF-8 that was read as Latin-1.
 */
const controls =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
	/\x1b\[([0-?]*)([ -/]*)([@-~])?|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]?|[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f]/g;

/** Whether a text contains control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
export const hasControls = (text: string) => /[\x00-\x08\x0b-\x1f\x7f-\x9f]/.test(text);

/** The text that a terminal prints. */
export function visibleText(text: string): string {
	return hasControls(text) ? textOf(parseAnsi(text, plainStyle).spans) : text;
}

export function textOf(spans: readonly AnsiSpan[]): string {
	return spans.map((span) => span.text).join("");
}

/**
 * Splits a line into coloured spans. `style` carries over from line to line. What is written after a carriage return
 * replaces the line, as in a progress bar, and a backspace removes a character.
 */
export function parseAnsi(line: string, style: AnsiStyle): { spans: AnsiSpan[]; style: AnsiStyle } {
	let spans: AnsiSpan[] = [];
	let current = style;
	let from = 0;
	let isAtStart = false;
	const erase = () => {
		spans = [];
		isAtStart = false;
	};
	const print = (to: number) => {
		if (to <= from) return;
		if (isAtStart) erase();
		spans.push({ text: line.slice(from, to), ...current });
	};
	for (const match of line.matchAll(controls)) {
		print(match.index);
		const [sequence, parameters = "", intermediate, final] = match;
		from = match.index + sequence.length;
		if (sequence === "\r" || (final === "G" && Number(parameters) <= 1)) isAtStart = true;
		else if (sequence === "\b" && !isAtStart) removeLast(spans);
		else if (final === "K" && (isAtStart || parameters === "2")) erase();
		else if (final === "m" && intermediate === "") current = applySgr(parameters, current);
	}
	print(line.length);
	return { spans, style: current };
}

function removeLast(spans: AnsiSpan[]): void {
	const last = spans.at(-1);
	if (!last) return;
	const { length } = last.text;
	const isPair = (last.text.codePointAt(length - 2) ?? 0) > 0xffff;
	last.text = last.text.slice(0, isPair ? -2 : -1);
	if (last.text === "") spans.pop();
}

function applySgr(parameters: string, style: AnsiStyle): AnsiStyle {
	// A prefix such as `>` makes it another command.
	if (!/^[\d;:]*$/.test(parameters)) return style;
	let { color, bold } = style;
	const codes = parameters.split(";");
	for (let index = 0; index < codes.length; index++) {
		const [code = 0, ...colons] = toNumbers((codes[index] ?? "").split(":"));
		if (code === 38 || code === 48 || code === 58) {
			// A colour by number: `38;5;n` or `38;2;r;g;b`, with colons instead in newer programs.
			const [kind, number = 0] = colons.length > 0 ? colons : toNumbers(codes.slice(index + 1, index + 3));
			if (code === 38) color = kind === 5 ? paletteColor(number) : undefined;
			if (colons.length === 0) index += kind === 2 ? 4 : 2;
		} else if (colons.length > 0) {
			// Such as 4:3, a wavy underline.
		} else if (code === 0) {
			color = undefined;
			bold = false;
		} else if (code === 1) bold = true;
		else if (code === 22) bold = false;
		else if (code === 39) color = undefined;
		else if (code >= 30 && code <= 37) color = paletteColor(code - 30);
		else if (code >= 90 && code <= 97) color = paletteColor(code - 82);
	}
	return color === style.color && bold === style.bold ? style : { color, bold };
}

const toNumbers = (texts: readonly string[]) => texts.map(Number);

/** The first 16 colours of the palette have names. The others are shown in the default colour. */
function paletteColor(number: number): AnsiColor | undefined {
	const color = colors[number % 8];
	if (!color || number >= 16) return undefined;
	return number < 8 ? color : `bright-${color}`;
}
