/** Results that are made to stop a page or a server, by name. Each is made when it is called: together they need gigabytes. */
export const attacks: Readonly<Record<string, () => unknown>> = {
	"20,000 columns and 20,000 empty rows": () => ({
		type: "table",
		columns: Array.from({ length: 20_000 }, (_, column) => ({ key: `c${column}`, label: `Column ${column}` })),
		rows: Array.from({ length: 20_000 }, () => []),
	}),
	"9,000 rows of 9,000 columns that are objects": () => ({
		columns: Array.from({ length: 9000 }, (_, column) => `c${column}`),
		rows: Array.from({ length: 9000 }, (_, row) => ({ [`c${row}`]: row })),
	}),
	"100 objects of 3,000 keys of their own": () =>
		Array.from({ length: 100 }, (_, row) =>
			Object.fromEntries(Array.from({ length: 3000 }, (_, key) => [`${row} ${key}`, key])),
		),
	"a key of 10 MB": () => [{ ["k".repeat(10_000_000)]: 1 }],
	"100 names of 1 MB": () => [
		Object.fromEntries(Array.from({ length: 100 }, (_, name) => [`${name}`.padEnd(1_000_000, "n"), name])),
	],
	"typed columns with names of 1 MB": () => ({
		columns: Array.from({ length: 30 }, (_, name) => ({
			key: "k",
			label: `${name}`.padEnd(1_000_000, "l"),
			unit: "u".repeat(1_000_000),
			type: "t".repeat(1_000_000),
		})),
		rows: [{ k: 1 }],
	}),
	"a million keys": () => Object.fromEntries(Array.from({ length: 1_000_000 }, (_, key) => [`k${key}`, key])),
	"ten million numbers": () => new Array<number>(10_000_000).fill(7),
	"16,000,000 line breaks": () => "\n".repeat(16_000_000),
	"8,000,000 Windows line breaks": () => "\r\n".repeat(8_000_000),
	"a line of 32 MB": () => "x".repeat(32_000_000),
	"a colour for each of 700,000 characters": () => "\x1b[31mx\x1b[32my".repeat(700_000),
	"a million carriage returns and backspaces": () => "a\r\b".repeat(1_000_000),
	"a terminal string without an end": () => `\x1b]0;${"x\x9d".repeat(1_000_000)}`,
	"600,000 log entries with two lines each": () => ({
		type: "logs",
		entries: Array.from({ length: 600_000 }, () => "one\ntwo"),
	}),
	"log entries with a level and a time of 10 MB": () => ({
		type: "logs",
		entries: [{ message: "m", level: "l".repeat(10_000_000), time: "t".repeat(10_000_000) }],
	}),
	"log entries nested 50,000 deep": () => ({
		type: "logs",
		entries: [nest(50_000, (inner) => ({ jsonPayload: inner }), "end")],
	}),
	"lists nested 100,000 deep": () => nest(100_000, (inner) => [inner], "end"),
	"objects nested 100,000 deep": () => nest(100_000, (inner) => ({ inner }), "end"),
	"two million lists in each other": () => nest(2_000_000, (inner) => [inner], "end"),
	"a cell of 32 MB": () => [{ text: "x".repeat(32_000_000) }],
	"a JSON string of 32 MB": () => ({ nested: { text: "\u0001".repeat(5_000_000) } }),
	"a million points": () => ({ value: 5, history: Array.from({ length: 1_000_000 }, (_, index) => index % 97) }),
	"a unit of 10 MB": () => ({ value: 5, unit: "u".repeat(10_000_000) }),
	"a million combining characters": () => `e${"\u0301".repeat(1_000_000)}`,
	"a million Thai vowels": () => ["\u0e01\u0e33".repeat(500_000)],
	"Arabic without a space": () => "\u0628".repeat(1_000_000),
	"a direction for each letter": () => ["a\u05d0".repeat(500_000)],
	"tables in tables": () => nest(50_000, (inner) => ({ tables: [inner] }), "end"),
	"a million emoji": () => ["\u{1f469}\u200d\u{1f680}".repeat(1_000_000)],
	"a list with four thousand million holes": () => new Array(4_000_000_000),
	"an object with a length of four thousand million": () => ({ length: 4_000_000_000, 0: "a" }),
	"a typed array": () => new Float64Array(1_000_000),
	"a boxed string": () => Object("x".repeat(10_000_000)),
	"a number of a million bits": () => [1n << 1_000_000n],
	"lists that share their items, 2 to the power of 60": () => nest(60, (inner) => [inner, inner], "end"),
	"9,000 objects of 9,000 names that are listed on demand": () => {
		const target = Object.fromEntries(Array.from({ length: 9000 }, (_, name) => [`n${name}`, name]));
		return Array.from({ length: 9000 }, () => new Proxy(target, {}));
	},
	"1,600 objects of 2,000 names": () => {
		const names = Array.from({ length: 2000 }, (_, name) => `n${name}`);
		return Array.from({ length: 1600 }, () => Object.fromEntries(names.map((name) => [name, 1])));
	},
	"a key of 30 MB in a record": () => ({ ["k".repeat(30_000_000)]: 1 }),
	"rows of lists with holes": () =>
		Array.from({ length: 100_000 }, (_, row) => Object.assign(new Array(200), { [row % 200]: row })),
	"marks without a letter": () => [["\u0301".repeat(3_000_000)], ["\u200d".repeat(3_000_000)]],
	"halves of emoji": () => "\ud83d".repeat(3_000_000),
	"a million colours and nothing else": () => "\x1b[31m".repeat(1_000_000),
	"a colour of a million numbers": () => `\x1b[${"38;5;1;".repeat(1_000_000)}m end`,
	"a number of 30 MB as text": () => ["9".repeat(30_000_000)],
	"samples in 90,000 series, each with a label of its own": () => ({
		resultType: "vector",
		result: Array.from({ length: 90_000 }, (_, name) => ({ metric: { [`l${name}`]: "x" }, value: [name, "1"] })),
	}),
	"300,000 samples": () => ({
		resultType: "matrix",
		result: [{ metric: {}, values: Array.from({ length: 300_000 }, (_, second) => [second, "0.5"]) }],
	}),
	"90,000 lines of a stream": () => ({
		resultType: "streams",
		result: [{ stream: {}, values: Array.from({ length: 90_000 }, (_, at) => [`${10n ** 18n - BigInt(at)}`, "x"]) }],
	}),
	"times that no date can hold": () => ({
		columns: [{ name: "t", type: "datetime" }],
		rows: [[1e300], [-8.64e15 - 1], ["9999-99-99T99:99:99Z"], [Number.NaN]],
	}),
	"objects that contain each other": () => {
		const first: Record<string, unknown> = { list: [] };
		const second = { first, again: [first] };
		first.second = second;
		return [first, second];
	},
};

function nest(depth: number, wrap: (inner: unknown) => unknown, innermost: unknown): unknown {
	let value = innermost;
	for (let level = 0; level < depth; level++) value = wrap(value);
	return value;
}

/** The most elements that a result may take, whatever it is. */
export const maxElements = 20_000;
/** The most characters of markup. */
export const maxMarkup = 5_000_000;
