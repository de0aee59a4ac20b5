import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { maxElements, maxMarkup } from "./attacks.js";
import { countElements, loadRenderers, renderOnServer } from "./renderOnServer.js";

/** How often a result may be asked for something while it renders. */
const maxReads = 20_000_000;
/** Titles and accessible names: a label, and the name of its part. */
const maxName = 500;
let reads = 0;

const fail = (): never => {
	throw new Error("This value refuses to be read.");
};

/** An array that claims a length, and makes each item when it is asked for. */
function listOf(length: unknown, item: unknown): unknown {
	return new Proxy([], {
		get(_, key) {
			reads++;
			if (key === "length") return length;
			return typeof key === "string" && /^\d+$/.test(key) ? read(item) : Reflect.get([], key);
		},
		has: () => true,
		getOwnPropertyDescriptor: (target, key) => {
			reads++;
			if (key === "length") return Reflect.getOwnPropertyDescriptor(target, key);
			return { value: read(item), configurable: true, enumerable: true, writable: true };
		},
	});
}

/** An object with some names and any number of further keys, and the same value behind each. */
function recordOf(names: readonly string[], extra: number, value: unknown): unknown {
	const keys = [...new Set([...names, ...Array.from({ length: extra }, (_, index) => `key ${index}`)])];
	const known = new Set<string | symbol>(keys);
	return new Proxy(
		{},
		{
			get: (_, key) => {
				reads++;
				return known.has(key) ? read(value) : undefined;
			},
			ownKeys: () => {
				reads++;
				return keys;
			},
			getOwnPropertyDescriptor: (_, key) => {
				reads++;
				return known.has(key)
					? { value: read(value), configurable: true, enumerable: true, writable: true }
					: undefined;
			},
		},
	);
}

const refusing = Symbol("refuses to be read");
const read = (value: unknown) => (value === refusing ? fail() : value);

const revoked = () => {
	const { proxy, revoke } = Proxy.revocable({}, {});
	revoke();
	return proxy;
};
const cyclic = () => {
	const value: Record<string, unknown> = {};
	value.self = [value];
	return value;
};

const piece = fc.oneof(
	fc.string({ unit: "binary", maxLength: 20 }),
	fc
		.tuple(
			fc.constantFrom(
				"x",
				"\n",
				"\r\n",
				"\r",
				"\b",
				"\x1b[31mr\x1b[0m",
				"\x1b]0;",
				"\u0301",
				"\u{1f469}\u200d\u{1f680}",
				"=",
				"\t",
				'"',
			),
			fc.constantFrom(1, 50, 3000, 250_000),
		)
		.map(([text, times]) => text.repeat(times)),
);
const text = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(""));
const length = fc.constantFrom<unknown>(
	0,
	1,
	13,
	2000,
	120_000,
	600_000,
	4_000_000_000,
	2 ** 60,
	-1,
	1.5,
	Number.NaN,
	Infinity,
	"7",
	null,
);
const names = fc.array(
	fc.oneof(
		text,
		fc.constantFrom(
			"type",
			"value",
			"columns",
			"rows",
			"entries",
			"message",
			"level",
			"__proto__",
			"length",
			"toJSON",
			"then",
		),
	),
	{ maxLength: 4 },
);
const odd = fc.constantFrom<() => unknown>(
	revoked,
	cyclic,
	() => refusing,
	() => new Proxy([], { get: fail, ownKeys: fail, getOwnPropertyDescriptor: fail }),
	() => new Proxy({}, { ownKeys: fail, getPrototypeOf: fail }),
	() => new Map([["a", 1]]),
	() => new Set([1]),
	() => new Date(Number.NaN),
	() => Object.defineProperty({}, "a", { enumerable: true, get: fail }),
	() => Symbol("a"),
	() => fail,
	() => 10n ** 5000n,
	() => new Float64Array(200_000),
	() => new DataView(new ArrayBuffer(8)),
	() => Object("x".repeat(100_000)),
	() => new Array(4_000_000_000),
	() => Object.create(null),
	() => undefined,
);

/** Makes a value: fast-check itself looks into values, which some of these refuse. */
type Maker = () => unknown;
const scalar = fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null), fc.bigInt());

const { value: anything } = fc.letrec<{ value: Maker }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4, depthSize: "small" },
		scalar.map(
			(value): Maker =>
				() =>
					value,
		),
		odd,
		fc.tuple(length, tie("value")).map(
			([claimed, item]): Maker =>
				() =>
					listOf(claimed, item()),
		),
		fc.tuple(names, fc.constantFrom(0, 3, 150, 20_000), tie("value")).map(
			([given, extra, value]): Maker =>
				() =>
					recordOf(given, extra, value()),
		),
		fc.array(tie("value"), { maxLength: 4 }).map(
			(items): Maker =>
				() =>
					items.map((item) => item()),
		),
	),
}));

const typed = (type: string, ...keys: readonly string[]) =>
	fc.tuple(...keys.map(() => anything)).map(
		(makers): Maker =>
			() => ({ type, ...Object.fromEntries(makers.map((make, index) => [keys[index], make()])) }),
	);

const result = fc.oneof(
	anything,
	typed("table", "columns", "rows"),
	typed("scalar", "value", "unit", "history"),
	typed("logs", "entries"),
	typed("json", "value"),
	fc.tuple(fc.constantFrom("vector", "matrix", "scalar", "streams"), anything, anything).map(
		([resultType, labels, points]): Maker =>
			() => ({ resultType, result: [{ metric: labels(), stream: labels(), values: points() }, points()] }),
	),
);

beforeAll(loadRenderers);

test("whatever a result is, it renders with bounded work, elements, markup and names", () => {
	fc.assert(
		fc.property(result, (make) => {
			reads = 0;
			for (const markup of renderOnServer(make())) {
				expect(countElements(markup)).toBeLessThan(maxElements);
				expect(markup.length).toBeLessThan(maxMarkup);
				for (const [, name = ""] of markup.matchAll(/\s(?:title|aria-label)="([^"]*)"/g)) {
					expect(name.replace(/&#?\w+;/g, "&").length).toBeLessThan(maxName);
				}
			}
			expect(reads).toBeLessThan(maxReads);
		}),
		{ numRuns: 250 },
	);
});
