import { isRecord, own } from "./values.js";

/** Returns the content of `{ type: "json", value }` and `{ type: "logs", entries }`, and any other value as it is. */
export function unwrap(value: unknown): unknown {
	if (!isRecord(value)) return value;
	const type = own(value, "type");
	if (type === "json" && Object.hasOwn(value, "value")) return value.value;
	if (type === "logs" && Array.isArray(own(value, "entries"))) return value.entries;
	return value;
}
