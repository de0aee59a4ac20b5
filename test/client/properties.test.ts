import fc from "fast-check";
import { expect, test } from "vitest";
import { parseHeaderValue, parseToken } from "../../src/client/parseOptions.js";
import { fillPath } from "../../src/client/request.js";
import { parseRetryAfter, retryDelay } from "../../src/client/retryPolicy.js";
import { endpoints, type PathParameter } from "../../src/contract/endpoints.js";
import { limits } from "../../src/contract/limits.js";

const retry = fc.integer({ min: 1, max: 50 });
const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const wait = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 200_000 }));
const remaining = fc.double({ min: -1000, max: 2 ** 31, noNaN: true });
const limitOf = (count: number) => Math.min(8000, 500 * 2 ** (count - 1));

test("a retry's delay is between 0 and a limit that doubles up to eight seconds", () => {
	fc.assert(
		fc.property(retry, draw, remaining, (count, random, left) => {
			const delay = retryDelay(count, 0, left, () => random);
			if (delay === undefined) return left <= limitOf(count);
			return delay >= 0 && delay <= limitOf(count) && delay < left;
		}),
	);
});

test("a retry's delay is at least Retry-After, at most its limit longer, and ends before the deadline", () => {
	fc.assert(
		fc.property(retry, wait, draw, remaining, (count, asked, random, left) => {
			const delay = retryDelay(count, asked, left, () => random);
			if (delay === undefined) return left <= asked + limitOf(count);
			return delay >= asked && delay <= asked + limitOf(count) && delay < left;
		}),
	);
});

test("a Retry-After that ends before the deadline always leads to a retry", () => {
	fc.assert(
		fc.property(retry, fc.integer({ min: 1, max: 59_000 }), draw, (count, asked, random) => {
			expect(retryDelay(count, asked, 60_000, () => random)).toBeDefined();
		}),
	);
});

const headers = (retryAfter: string, date?: string) =>
	new Headers({ "retry-after": retryAfter, ...(date === undefined ? {} : { date }) });

test("Retry-After in seconds is read, whole or not", () => {
	fc.assert(
		fc.property(fc.nat(), fc.nat(999), (seconds, thousandths) => {
			const fraction = String(thousandths).padStart(3, "0");
			expect(parseRetryAfter(headers(String(seconds)), 0)).toBe(seconds * 1000);
			expect(parseRetryAfter(headers(` ${seconds}.${fraction} `), 0)).toBeCloseTo(seconds * 1000 + thousandths, 3);
		}),
	);
});

const second = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000);
const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** The three forms of a date that HTTP allows. */
function formsOf(time: number): string[] {
	const date = new Date(time);
	const [, day = "", month = "", year = "", clock = ""] = date.toUTCString().split(" ");
	const weekday = days[date.getUTCDay()] ?? "";
	const isRecent = time < Date.UTC(2049, 0);
	return [
		date.toUTCString(),
		`${weekday.slice(0, 3)} ${month} ${day.replace(/^0/, " ")} ${clock} ${year}`,
		...(isRecent ? [`${weekday}, ${day}-${month}-${year.slice(2)} ${clock} GMT`] : []),
	];
}

test("a Retry-After date is compared with the response's own Date, whatever our clock says", () => {
	fc.assert(
		fc.property(second, second, fc.nat(), (until, now, ours) => {
			for (const form of formsOf(until)) {
				const read = parseRetryAfter(headers(form, new Date(now).toUTCString()), ours);
				expect(read, form).toBe(Math.max(0, until - now));
			}
		}),
	);
});

test("a Retry-After date is compared with our clock if the response's Date is missing or invalid", () => {
	fc.assert(
		fc.property(second, second, (until, now) => {
			const form = new Date(until).toUTCString();
			expect(parseRetryAfter(headers(form), now)).toBe(Math.max(0, until - now));
			expect(parseRetryAfter(headers(form, "yesterday"), now)).toBe(Math.max(0, until - now));
		}),
	);
});

const visible = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) });
const garbage = fc.oneof(
	visible,
	fc.stringMatching(/^[-+]?\d*[.eExX:]?\d*$/),
	fc.stringMatching(/^[1-9]{300,320}$/),
	fc.nat().map(String),
	second.map(formsOf).map(String),
);

test("any other Retry-After is a finite delay or none", () => {
	fc.assert(
		fc.property(garbage, garbage, fc.nat(), (value, date, now) => {
			const read = parseRetryAfter(headers(value, date), now);
			expect(read === undefined || (read >= 0 && Number.isFinite(read))).toBe(true);
		}),
	);
});

const id = fc.oneof(
	fc.string({ unit: "grapheme", minLength: 1, maxLength: 54 }),
	fc.string({ unit: "binary", minLength: 1, maxLength: 54 }),
	fc.stringMatching(/^[./\\%?#:@;{}$&2eEfF ]{1,54}$/),
	fc.constantFrom("..", ".", "../..", "%2e%2e", ":execute", "{widgetId}", "$&", "$1"),
);
const names: PathParameter[] = ["dashboardId", "widgetId", "snippetId"];

function isRefused(name: PathParameter, text: string) {
	return /^\.{1,2}$/.test(text) || text.length > limits[name].max || /\p{Surrogate}/u.test(text);
}

test("an encoded id decodes to itself and never leaves its segment of the path", () => {
	fc.assert(
		fc.property(id, id, fc.constantFrom(...Object.values(endpoints)), (first, other, { path }) => {
			const ids = { dashboardId: first, widgetId: other, snippetId: first };
			if (names.some((name) => path.includes(name) && isRefused(name, ids[name]))) {
				expect(() => fillPath(path, ids)).toThrow(/not an id/);
				return;
			}
			const { pathname, search, hash, host } = new URL(`https://api.akua.dev/v1${fillPath(path, ids)}`);
			expect({ search, hash, host }).toEqual({ search: "", hash: "", host: "api.akua.dev" });
			const expected = `/v1${path}`.split("/").map((step) => {
				const name = names.find((name) => step.startsWith(`{${name}}`));
				return name ? ids[name] + step.slice(name.length + 2) : step;
			});
			expect(pathname.split("/").map(decodeURIComponent)).toEqual(expected);
		}),
		{ numRuns: 1000 },
	);
});

test("a header value that is accepted can be sent by fetch, unchanged", () => {
	const limit = { min: 1, max: 64 };
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 70 }), visible), (text) => {
			let taken: string | undefined;
			try {
				taken = parseHeaderValue("key", text, limit);
			} catch {
				return;
			}
			expect(taken).toBe(text);
			expect(new Headers({ key: taken }).get("key")).toBe(text);
		}),
	);
});

test("a token is trimmed and otherwise unchanged, and the error for an invalid one does not repeat it", () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[\x21-\x7e]{20,40}$/), fc.constantFrom("", " ", "\n", "\r\n"), (token, space) => {
			expect(parseToken(space + token + space)).toBe(token);
			expect(() => parseToken(`${token} ${token}`)).toThrow(
				expect.objectContaining({ message: expect.not.stringContaining(token) }),
			);
		}),
	);
});
