import type { DisplayType } from "../../contract/widget.js";
import { isRecord, own } from "./values.js";

const types = new Map<unknown, DisplayType>([
	["vector", "table"],
	["matrix", "table"],
	["scalar", "stat"],
	["string", "stat"],
	["streams", "logs"],
]);

/** The display type that suits an answer of Prometheus or Loki; `undefined` for any other value. */
export function suitsSeries(value: unknown): DisplayType | undefined {
	const answer = answerOf(value);
	return answer && types.get(own(answer, "resultType"));
}

/** The answer without the envelope that it comes in. */
export function answerOf(value: unknown): Record<string, unknown> | undefined {
	if (!isRecord(value)) return undefined;
	const data = own(value, "data");
	return isRecord(data) ? data : value;
}
