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

test("a retry's delay lies between nothing and a limit that doubles up to eight seconds", () => {
	fc.assert(
		fc.property(retry, draw, remaining, (count, random, left) => {
			const delay = retryDelay(count, 0, left, () => random);
			if (delay === undefined) return left <= limitOf(count);
			return delay >= 0 && delay <= limitOf(count) && delay < left;
		}),
	);
});

test("a retry's delay is never below Retry-After, nor more than its limit above it, nor past the deadline", () => {
	fc.assert(
		fc.property(retry, wait, draw, remaining, (count, asked, random, left) => {
			const delay = retryDelay(count, asked, left, () => random);
			if (delay === undefined) return left <= asked + limitOf(count);
			return delay >= asked && delay <= asked + limitOf(count) && delay < left;
		}),
	);
});

test("a wait that Akua asks for is never given up while it fits the deadline", () => {
	fc.assert(
		fc.property(retry, fc.integer({ min: 1, max: 59_000 }), draw, (count, asked, random) => {
			expect(retryDelay(count, asked, 60_000, () => random)).toBeDefined();
		}),
	);
});

const headers = (retryAfter: string, date?: string) =>
	new Headers({ "retry-after": retryAfter, ...(date === undefined ? {} : { date }) });

test("seconds are read as seconds, whole or not", () => {
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

test("a date is read against the answer's own, whatever our clock says", () => {
	fc.assert(
		fc.property(second, second, fc.nat(), (until, now, ours) => {
			for (const form of formsOf(until)) {
				const read = parseRetryAfter(headers(form, new Date(now).toUTCString()), ours);
				expect(read, form).toBe(Math.max(0, until - now));
			}
		}),
	);
});

test("a date is read against our clock where the answer's own cannot be used", () => {
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

test("whatever else stands there is a finite wait or none", () => {
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

test("an id comes back out of the path as it went in, and never leaves its step", () => {
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

test("what is taken for a header is what fetch can send, unchanged", () => {
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

test("a token loses the space around it and nothing else, and what is refused is not repeated", () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[\x21-\x7e]{20,40}$/), fc.constantFrom("", " ", "\n", "\r\n"), (token, space) => {
			expect(parseToken(space + token + space)).toBe(token);
			expect(() => parseToken(`${token} ${token}`)).toThrow(
				expect.objectContaining({ message: expect.not.stringContaining(token) }),
			);
		}),
	);
});
