/** Numbers from here on are shown in compact notation where only their size matters. */
const compactFrom = 100_000;
/** Numbers beyond these limits are shown in scientific notation; otherwise they would be rows of zeros. */
const scientific = { above: 1e15, below: 1e-6 };
/** From here on JavaScript itself writes a whole number with an exponent. */
const longest = 1e21;

/** A number as shown, and with all its digits. */
export interface FormattedNumber {
	short: string;
	exact: string;
}

export type Formats = ReturnType<typeof createFormats>;

const cache = new Map<string, Formats>();

/** Formats numbers and times for a locale and a time zone. */
export function formatsOf(locale: string | undefined, timeZone?: string): Formats {
	const key = `${locale} ${timeZone}`;
	let formats = cache.get(key);
	if (!formats) {
		formats = createFormats(locale, timeZone);
		cache.set(key, formats);
	}
	return formats;
}

function createFormats(locale: string | undefined, timeZone: string | undefined) {
	const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
	const rounded = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
	// Four digits need no group separator.
	const cell = new Intl.NumberFormat(locale, { maximumFractionDigits: 4, useGrouping: "min2" });
	const wholeCell = new Intl.NumberFormat(locale, { maximumFractionDigits: 20, useGrouping: "min2" });
	const small = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
	const compact = new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 4 });
	const power = new Intl.NumberFormat(locale, { notation: "scientific", maximumFractionDigits: 20 });
	const shortPower = new Intl.NumberFormat(locale, { notation: "scientific", maximumFractionDigits: 2 });
	const time = momentFormat(locale, timeZone, "medium");
	const clock = momentFormat(locale, timeZone, "short");

	const needsPower = (value: number | bigint) => {
		const size = Math.abs(Number(value));
		return size >= scientific.above || (size > 0 && size < scientific.below);
	};
	const exact = (value: number | bigint, format: Intl.NumberFormat) =>
		(typeof value === "number" && needsPower(value) ? power : format).format(value);
	const shortStat = (value: number | bigint) => {
		const size = Math.abs(Number(value));
		if (needsPower(value)) return shortPower.format(value);
		if (size >= compactFrom) return compact.format(value);
		return (size > 0 && size < 1 ? small : rounded).format(value);
	};
	const shortCell = (value: number | bigint) => {
		const size = Math.abs(Number(value));
		if (needsPower(value)) return shortPower.format(value);
		return (size > 0 && size < 0.01 ? small : cell).format(value);
	};
	return {
		/** For a number on its own. */
		stat: (value: number | bigint): FormattedNumber =>
			isLongId(value) ? asItIs(value) : { short: shortStat(value), exact: exact(value, whole) },
		/** For a number in a column of measures. */
		cell: (value: number | bigint): FormattedNumber =>
			isLongId(value) ? asItIs(value) : { short: shortCell(value), exact: exact(value, wholeCell) },
		/** For a number that names something, such as an id, a port or a year: its digits. */
		id: asItIs,
		/** In the reader's time zone, unless the moment has none. */
		time,
		/** In its short form, for log lines. */
		clock,
		collator: new Intl.Collator(locale, { numeric: true }),
	};
}

/** A whole number beyond 2^53 is no measurement. Rounded, all such ids would look alike. */
function isLongId(value: number | bigint): boolean {
	return Math.abs(Number(value)) > Number.MAX_SAFE_INTEGER && (typeof value === "bigint" || Math.abs(value) < longest);
}

function asItIs(value: number | bigint): FormattedNumber {
	const text = String(value);
	return { short: text, exact: text };
}

export interface Moment {
	date: Date;
	/** A day has no time. A local time has no time zone, so it is not shifted to the reader's; nor is a day. */
	kind: "day" | "local" | "instant";
}

function momentFormat(locale: string | undefined, timeZone: string | undefined, dateStyle: "short" | "medium") {
	const formats = {
		day: new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" }),
		local: new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: "medium", timeZone: "UTC" }),
		instant: new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: "medium", timeZone }),
	};
	return ({ date, kind }: Moment) => formats[kind].format(date);
}

const isoTime =
	/^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d{2}):?([0-5]\d))?)?$/;

/** Parses an ISO 8601 date or time; `undefined` for any other text, and for a day or time that does not exist. */
export function toMoment(text: string): Moment | undefined {
	const match = text.length <= 40 ? isoTime.exec(text) : null;
	if (!match) return undefined;
	const [, day = "", minutes = "00:00", seconds = "00", fraction = "", sign, zoneHours = "0", zoneMinutes = "0"] =
		match;
	const iso = `${day}T${minutes}:${seconds}.${fraction.slice(0, 3).padEnd(3, "0")}Z`;
	const written = new Date(iso);
	// February 30 would become March 2, 24:00 the next day, and the year 0 the year 1.
	if (Number.isNaN(written.getTime()) || written.toISOString() !== iso || day.startsWith("0000")) return undefined;
	if (Number(zoneHours) > 23) return undefined;
	const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === "-" ? -60_000 : 60_000);
	const kind = match[2] === undefined ? "day" : sign || text.endsWith("Z") ? "instant" : "local";
	return { date: new Date(written.getTime() - offset), kind };
}

/** Parses seconds or milliseconds since 1970. Larger numbers count smaller units, so they are no time. */
export function toEpochMoment(value: number): Moment | undefined {
	const size = Math.abs(value);
	if (!(size < 1e14)) return undefined;
	return { date: new Date(size < 1e11 ? Math.round(value * 1000) : value), kind: "instant" };
}
