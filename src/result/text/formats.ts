/** From here on a number is shortened where only its size matters. */
const compactFrom = 100_000;
/** Beyond these a number is written with a power of ten: written out, it would be a row of zeros. */
const scientific = { above: 1e15, below: 1e-6 };

/** How a number is shown, and all digits that it has. */
export interface FormattedNumber {
	short: string;
	exact: string;
}

export type Formats = ReturnType<typeof createFormats>;

const cache = new Map<string, Formats>();

/** How numbers and times are written in a locale and a time zone. */
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
	// A year or a port is no quantity: four digits stay together.
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
	const glance = (value: number | bigint) => {
		const size = Math.abs(Number(value));
		if (needsPower(value)) return shortPower.format(value);
		if (size >= compactFrom) return compact.format(value);
		return (size > 0 && size < 1 ? small : rounded).format(value);
	};
	const among = (value: number | bigint) => {
		const size = Math.abs(Number(value));
		if (needsPower(value)) return shortPower.format(value);
		return (size > 0 && size < 0.01 ? small : cell).format(value);
	};
	return {
		/** The number at a glance. */
		stat: (value: number | bigint): FormattedNumber => ({ short: glance(value), exact: exact(value, whole) }),
		/** The number among others of its column. */
		cell: (value: number | bigint): FormattedNumber => ({ short: among(value), exact: exact(value, wholeCell) }),
		/** A moment in the reader's time zone, or a day as it is. */
		time: ({ date, isDay }: Moment) => (isDay ? day : time).format(date),
		/** A moment, as short as it can be. */
		clock: (date: Date) => clock.format(date),
		collator: new Intl.Collator(locale, { numeric: true }),
	};
}

export interface Moment {
	date: Date;
	/** Whether it is a day without a time, which no time zone moves. */
	isDay: boolean;
}

const isoTime = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Reads an ISO 8601 day or time; `undefined` for every other text. */
export function toMoment(text: string): Moment | undefined {
	const match = text.length <= 40 ? isoTime.exec(text) : null;
	const date = match ? new Date(text) : undefined;
	return date && !Number.isNaN(date.getTime()) ? { date, isDay: match?.[1] === undefined } : undefined;
}

/** Reads the seconds or milliseconds since 1970 that a column of times holds. */
export function toEpochMoment(value: number): Moment | undefined {
	const date = new Date(Math.abs(value) < 1e11 ? value * 1000 : value);
	return Number.isNaN(date.getTime()) ? undefined : { date, isDay: false };
}
