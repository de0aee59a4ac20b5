import { isList, isRecord, own } from "./values.js";

/** Returns the content of `{ type: "json", value }` and `{ type: "logs", entries }`, and any other value as it is. */
export function unwrap(value: unknown): unknown {
	if (!isRecord(value)) return value;
	const type = own(value, "type");
	const content = type === "json" ? own(value, "value") : type === "logs" ? own(value, "entries") : undefined;
	return content !== undefined && (type === "json" || isList(content)) ? content : value;
}
