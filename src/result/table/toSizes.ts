import { toMoment } from "../text/formats.js";

/** A longer text is no figure. */
const maxLength = 40;
/** How many texts are read between two yields. */
const textsPerStep = 500;

type Reader = (text: string) => number | undefined;

/**
 * The sizes that the texts of a column stand for: times, numbers, amounts with a unit, durations, amounts of memory.
 * `undefined` if one of them is something else, such as a version or an address. Texts without a digit have no size.
 */
export function* toSizes(texts: readonly string[]): Generator<undefined, ReadonlyMap<string, number> | undefined> {
	const figures = texts.filter((text) => /\d/.test(text));
	if (figures.some((text) => text.length > maxLength) || areVersions(figures)) return undefined;
	for (const read of readers()) {
		const sizes = new Map<string, number>();
		for (const text of figures) {
			const size = read(text);
			if (size === undefined) break;
			sizes.set(text, size);
			if (sizes.size % textsPerStep === 0) yield;
		}
		if (sizes.size === figures.length) return sizes;
	}
	return undefined;
}

/** 1.9 and 1.10: only versions have trailing zeros at varying lengths. */
function areVersions(texts: readonly string[]): boolean {
	if (!texts.every((text) => /^\d+(\.\d+)?$/.test(text))) return false;
	const fractions = texts.flatMap((text) => text.split(".")[1] ?? []);
	return fractions.some((part) => part.endsWith("0")) && new Set(fractions.map(({ length }) => length)).size > 1;
}

function readers(): readonly Reader[] {
	return [
		(text) => toMoment(text)?.date.getTime(),
		createNumberReader(/^(\d{1,3}(?:[,'’_\s]\d{3})+|\d*)(?:\.(\d+))?$/),
		createNumberReader(/^(\d{1,3}(?:[.'’_\s]\d{3})+|\d*)(?:,(\d+))?$/),
		(text) => readScaled(text, durations),
		(text) => readScaled(text, cores),
		(text) => readScaled(text.toLowerCase().replace(/(?:\/s|ps)$/, ""), amounts),
	];
}

/** A sign, a currency, digits with separators, an exponent, a unit. */
const figure = /^([+−-]?)\s*(\p{Sc}?)\s*([+−-]?)([\d.,'’_\s]*\d)(e[+-]?\d+)?\s*(%|‰|\p{Sc}|°?\p{L}*(?:\/\p{L}+)?)$/iu;

/** Reads numbers with one way to write decimals and groups, and with one unit. */
function createNumberReader(digits: RegExp): Reader {
	let columnUnit: string | undefined;
	return (text) => {
		const [match, sign = "", currency = "", laterSign = "", amount = "", exponent = "", after = ""] =
			figure.exec(text.trim()) ?? [];
		const [written, whole = "", fraction = "0"] = digits.exec(amount) ?? [];
		if (match === undefined || written === undefined) return undefined;
		const size = Number(`${whole.replace(/\D/g, "")}.${fraction}${exponent}`);
		const unit = currency || after;
		// Zero needs none.
		if (size !== 0) columnUnit ??= unit;
		if (size !== 0 && unit !== columnUnit) return undefined;
		return /[−-]/.test(sign + laterSign) ? -size : size;
	};
}

/** In seconds. */
const durations = toScale({
	ns: 1e-9,
	"us µs μs": 1e-6,
	ms: 1e-3,
	"s sec second seconds": 1,
	"m min minute minutes": 60,
	"h hour hours": 3600,
	"d day days": 86_400,
	"w week weeks": 604_800,
	"y year years": 31_536_000,
});
/** Of Kubernetes: 250m is a quarter of a core. */
const cores = toScale({ "": 1, m: 1e-3 });
/** Of memory, and short counts such as 1.2k. */
const amounts = toScale({
	" b": 1,
	"k kb": 1e3,
	"ki kib": 1024,
	"m mb": 1e6,
	"mi mib": 1024 ** 2,
	"g gb": 1e9,
	"gi gib": 1024 ** 3,
	"t tb": 1e12,
	"ti tib": 1024 ** 4,
	"p pb": 1e15,
	"pi pib": 1024 ** 5,
});

/** Units by their names, separated by spaces. */
function toScale(units: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
	return new Map(Object.entries(units).flatMap(([names, size]) => names.split(" ").map((name) => [name, size])));
}

/** Reads numbers with units of one scale, also several in a row, such as 5d3h. */
function readScaled(text: string, scale: ReadonlyMap<string, number>): number | undefined {
	const unsigned = text.trim().replace(/^[+−-]/, "");
	let end = 0;
	let size = 0;
	for (const [match, number, unit = ""] of unsigned.matchAll(/\s*(\d+(?:\.\d+)?)\s*([\p{L}]*)/gu)) {
		const factor = scale.get(unit);
		if (factor === undefined || !unsigned.startsWith(match, end)) return undefined;
		end += match.length;
		size += Number(number) * factor;
	}
	if (end === 0 || end < unsigned.length) return undefined;
	return /^\s*[−-]/.test(text) ? -size : size;
}
