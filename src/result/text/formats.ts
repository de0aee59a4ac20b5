/** Numbers from here on are shown in compact notation where only their size matters. */
const compactFrom = 100_000;
/** Numbers beyond these limits are shown in scientific notation; otherwise they would be rows of zeros. */
const scientific = { above: 1e15, below: 1e-6 };

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
	// A four-digit year or port number gets no group separator.
	const cell = new Intl.NumberFormat(locale, { maximumFractionDigits: 4, useGrouping: "min2" });
	const wholeCell = new Intl.NumberFormat(locale, { maximumFractionDigits: 20, useGrouping: "min2" });
	const small = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
	const compact = new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 4 });
	const power = new Intl.NumberFormat(locale, { notation: "scientific", maximumFractionDigits: 20 });
	const shortPower = new Intl.NumberFormat(locale, { notation: "scientific", maximumFractionDigits: 2 });
	const time = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "medium", timeZone });
	const clock = new Intl.DateTimeFormat(locale, { dateStyle: "short", timeStyle: "medium", timeZone });
	const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });

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
		stat: (value: number | bigint): FormattedNumber => ({ short: shortStat(value), exact: exact(value, whole) }),
		/** For a number in a table column. */
		cell: (value: number | bigint): FormattedNumber => ({ short: shortCell(value), exact: exact(value, wholeCell) }),
		/** In the reader's time zone; a day without a time is not shifted. */
		time: ({ date, isDay }: Moment) => (isDay ? day : time).format(date),
		/** Date and time in their short form, for log lines. */
		clock: (date: Date) => clock.format(date),
		collator: new Intl.Collator(locale, { numeric: true }),
	};
}

export interface Moment {
	date: Date;
	/** Whether it is a day without a time, which time zones must not shift. */
	isDay: boolean;
}

const isoTime = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Parses an ISO 8601 date or time; `undefined` for any other text. */
export function toMoment(text: string): Moment | undefined {
	const match = text.length <= 40 ? isoTime.exec(text) : null;
	const date = match ? new Date(text) : undefined;
	return date && !Number.isNaN(date.getTime()) ? { date, isDay: match?.[1] === undefined } : undefined;
}

/** Parses seconds or milliseconds since 1970. */
export function toEpochMoment(value: number): Moment | undefined {
	const date = new Date(Math.abs(value) < 1e11 ? value * 1000 : value);
	return Number.isNaN(date.getTime()) ? undefined : { date, isDay: false };
}
