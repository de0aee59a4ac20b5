import { describeFailure, describeOutcome } from "akua-react";
import { AkuaApiError, AkuaConnectionError, type AkuaOutcome } from "akua-react/client";
import { en } from "akua-react/messages/en";
import { ja } from "akua-react/messages/ja";
import { expect, test } from "vitest";

const count = (value: number) => ({ value, text: String(value) });
const apiError = (status: number, outcome: AkuaOutcome, retryAfterMs?: number) =>
	new AkuaApiError(status, [], false, { outcome, attempts: 1, retryAfterMs });
const failure = (error: Error & { outcome: AkuaOutcome }) => ({ outcome: error.outcome, error });

test("an in-progress 409 of unknown outcome is one sentence that contradicts nothing", () => {
	const text = describeFailure(failure(apiError(409, "unknown")), en, count);
	expect(text).toContain(en.errorInProgress);
	expect(text).not.toContain(en.errorConflict);
});

test.each([403, 404, 422])(
	"a %i after an unknown outcome says that the refusal is about the last try only",
	(status) => {
		const text = describeFailure(failure(apiError(status, "unknown")), en, count);
		expect(text).toContain(en.errorRefusedLater);
		expect(describeOutcome(failure(apiError(status, "unknown")), en)).toBe(en.unknownTitle);
	},
);

test.each([
	[1000, en.retryIn(count(1))],
	[90_000, en.retryIn(count(90))],
	[120_000, en.retryInMinutes(count(2))],
	[3_600_000, en.retryInMinutes(count(60))],
	[3_601_000, en.retryLater],
	[1e15, en.retryLater],
])("a wait of %i ms is told as %j", (retryAfterMs, words) => {
	expect(describeFailure(failure(apiError(429, "not_applied", retryAfterMs)), en, count)).toContain(words);
});

test("the title says whether the widget was added", () => {
	const lost = new AkuaConnectionError({ outcome: "unknown", attempts: 1 });
	expect(describeOutcome(failure(lost), en)).toBe(en.unknownTitle);
	expect(describeOutcome(failure(apiError(503, "not_applied")), en)).toBe(en.notAppliedTitle);
	expect(describeOutcome(failure(apiError(422, "not_applied")), en)).toBe(en.notAppliedTitle);
});

test("sentences are separated by a space, except in Chinese and Japanese", () => {
	const error = failure(apiError(429, "not_applied", 5000));
	expect(describeFailure(error, en, count)).toBe("Akua is receiving too many requests. Try again in 5 seconds.");
	expect(describeFailure(error, ja, count)).toBe("Akua へのリクエストが多すぎます。5 秒後にもう一度お試しください。");
});
