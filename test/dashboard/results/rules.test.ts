import { describe, expect, test } from "vitest";
import { runsByItself, toIntervalMs } from "../../../src/dashboard/results/rules.js";

describe("a snippet runs by itself", () => {
	test.each(["reactive_read", "widget", "general"])("if its purpose is %s", (purpose) => {
		expect(runsByItself({ purpose })).toBe(true);
	});

	test.each(["prepared_action", "", "Widget", "reactive_write", "toString", null, undefined])(
		"but not if it is %j",
		(purpose) => {
			expect(runsByItself({ purpose })).toBe(false);
		},
	);

	test("but not if it is not listed", () => {
		expect(runsByItself(undefined)).toBe(false);
		expect(runsByItself({})).toBe(false);
	});
});

test.each([
	[5, 5000],
	[0.001, 5000],
	[90, 90_000],
	[Number.POSITIVE_INFINITY, 2 ** 31 - 1],
	[1e12, 2 ** 31 - 1],
	[0, undefined],
	[-1, undefined],
	[Number.NaN, undefined],
	[false, undefined],
	[undefined, undefined],
] as const)("an interval of %j seconds is %j ms", (seconds, ms) => {
	expect(toIntervalMs(seconds)).toBe(ms);
});
