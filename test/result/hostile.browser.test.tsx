import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cleanup } from "vitest-browser-react";
import { renderResult } from "./renderResult.js";

const types = ["table", "stat", "json", "logs", null, "chart"] as const;

/** Only a hostile result sends requests to this host. */
const host = "hostile.invalid";
const hostileTexts = [
	`<img src="https://${host}/a.png" onerror="window.ran = true">`,
	`<script src="https://${host}/a.js"></script>`,
	'<svg onload="window.ran = true">',
	"javascript:window.ran=true",
	`https://${host}/page`,
	`data:text/html,<script>window.ran = true</script>`,
	`=HYPERLINK("https://${host}")`,
	`\x1b]8;;https://${host}\x07link\x1b]8;;\x07`,
	"\x1b[38;5;",
	"\u202eevil\u202c",
	"\ud800",
	"\udfff\ud800",
	"x".repeat(20_000),
	"\n".repeat(3000),
	"0000-00-00T99:99:99Z",
	"{{constructor.constructor('window.ran = true')()}}",
];
const hostileKeys = [
	"__proto__",
	"constructor",
	"toString",
	"length",
	"type",
	"value",
	"columns",
	"rows",
	"entries",
	"key",
];

const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: "binary", maxLength: 30 }));
const name = fc.oneof(fc.constantFrom(...hostileKeys), text);
const scalar = fc.oneof(
	text,
	fc.double(),
	fc.integer(),
	fc.boolean(),
	fc.constant(null),
	fc.constant(1e308),
	fc.bigInt(),
);

const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4, depthSize: "small" },
		scalar,
		fc.array(tie("value"), { maxLength: 6 }),
		// An own property `__proto__`, as JSON.parse makes it.
		fc.array(fc.tuple(name, tie("value")), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
	),
}));

const typed = fc.oneof(
	fc.record({ type: fc.constant("table"), columns: anyValue, rows: anyValue }),
	fc.record({
		type: fc.constant("table"),
		columns: fc.array(
			fc.oneof(text, fc.record({ key: anyValue, label: anyValue, kind: fc.constant("timestamp"), unit: anyValue })),
		),
		rows: fc.array(fc.oneof(fc.array(scalar), anyValue), { maxLength: 5 }),
	}),
	fc.record({
		type: fc.constant("scalar"),
		value: anyValue,
		unit: anyValue,
		history: fc.oneof(anyValue, fc.array(fc.double())),
	}),
	fc.record({
		type: fc.constant("logs"),
		entries: fc.oneof(
			anyValue,
			fc.array(fc.record({ message: text, level: anyValue, time: anyValue }), { maxLength: 5 }),
		),
	}),
	fc.record({ type: fc.constant("json"), value: anyValue }),
);

const deep = fc.constantFrom(50, 20_000).map((depth) => {
	let value: unknown = hostileTexts[0];
	for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { "__proto__ ": value };
	return value;
});

const cyclic = fc.constant(null).map(() => {
	const value: Record<string, unknown> = { list: [] };
	value.self = value;
	return [value];
});

const requested: string[] = [];
const observer = new PerformanceObserver((list) => requested.push(...list.getEntries().map((entry) => entry.name)));
beforeAll(() => observer.observe({ type: "resource" }));
afterAll(() => observer.disconnect());

test("any value renders as every display type without an error, a script or a request", async () => {
	await fc.assert(
		fc.asyncProperty(fc.oneof(anyValue, typed, deep, cyclic), fc.constantFrom(...types), async (value, type) => {
			const { root } = await renderResult(value, type);
			expect(root.childElementCount).toBeGreaterThan(0);
			expect(
				root.querySelector("script, img, iframe, object, embed, link, style, form, [onerror], [onload]"),
			).toBeNull();
			for (const link of root.querySelectorAll("a")) expect(link.protocol).toMatch(/^https?:$/);
			for (const fold of root.querySelectorAll("details")) fold.open = true;
			root.querySelector<HTMLElement>(".akua-table-sort, [role='treeitem']")?.click();
			await Promise.resolve();
			await cleanup();
			expect(Object.prototype).not.toHaveProperty("polluted");
		}),
		{ numRuns: 300 },
	);
	expect(window).not.toHaveProperty("ran");
	expect(requested.filter((address) => address.includes(host))).toEqual([]);
});
