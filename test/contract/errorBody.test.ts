import { expect, test } from "vitest";
import { readIssues } from "../../src/contract/errorBody.js";

const issue = { code: 7002, message: "Too long", path: ["body", "snippet_id", 0], metadata: { max: 54 } };
const documented = (...errors: unknown[]) => ({ success: false, errors, result: {} });

test("the documented error body is understood, each issue with its path and its unknown fields", () => {
	const issues = [issue, { code: "later", message: "x", hint: "y" }];
	expect(readIssues(documented(...issues))).toEqual(issues);
});

test("the introduction page's error body is understood as one issue", () => {
	const error = { code: "unauthorized", message: "No token", docs: "https://akua.dev" };
	expect(readIssues({ error })).toEqual([error]);
});

const { code, message, path, metadata } = issue;

test.each<[unknown, object]>([
	[
		{ ...issue, metadata: null },
		{ code, message, path },
	],
	[
		{ ...issue, metadata: "text" },
		{ code, message, path },
	],
	[
		{ ...issue, path: null },
		{ code, message, metadata },
	],
	[
		{ ...issue, path: [] },
		{ code, message, metadata },
	],
	[
		{ ...issue, path: ["body", null] },
		{ code, message, metadata },
	],
	[
		{ ...issue, path: [["body", "snippet_id"]] },
		{ code, message, metadata },
	],
	[
		{ ...issue, code: undefined },
		{ message, path, metadata },
	],
	[
		{ ...issue, code: null },
		{ message, path, metadata },
	],
	[
		{ ...issue, code: { id: 1 } },
		{ message, path, metadata },
	],
	[{ message }, { message }],
	[message, { message }],
	[
		{ code, path },
		{ code, path, message: "Error 7002" },
	],
	[
		{ code: "too_long", message: null },
		{ code: "too_long", message: "Error too_long" },
	],
	[
		{ code, message: "  " },
		{ code, message: "Error 7002" },
	],
	[
		{ path, message: ["Too long"] },
		{ path, message: "No reason was given" },
	],
])("the issue %j keeps its readable parts and does not affect the others", (given, read) => {
	expect(readIssues(documented(issue, given, issue))).toEqual([issue, read, issue]);
	expect(readIssues({ error: given })).toEqual([read]);
});

test.each([
	["body.snippet_id", ["body", "snippet_id"]],
	["/body/snippet_id", ["body", "snippet_id"]],
	["#/body/snippet_id", ["body", "snippet_id"]],
	["$.body.snippet_id", ["body", "snippet_id"]],
	["body[snippet_id][0]", ["body", "snippet_id", "0"]],
	["headers/idempotency-key", ["headers", "idempotency-key"]],
	["snippet_id", ["snippet_id"]],
])("the path %j is read as %j", (given, steps) => {
	expect(readIssues(documented({ ...issue, path: given }))).toEqual([{ ...issue, path: steps }]);
});

test.each(["", "/", "$"])("the empty path %j is left out", (given) => {
	expect(readIssues(documented({ ...issue, path: given }))).toEqual([{ code, message, metadata }]);
});

test.each([
	[undefined],
	[null],
	["<html>"],
	[7],
	[[]],
	[{}],
	[{ success: false, errors: "no" }],
	[{ success: false, errors: [null, 7, [], {}, "", { metadata }] }],
	[{ error: null }],
	[{ error: {} }],
])("%j has no issues", (body) => {
	expect(readIssues(body)).toEqual([]);
});
