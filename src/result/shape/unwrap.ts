import { isRecord, own } from "./values.js";

/** What a typed form (`{ type: "json", value }`, `{ type: "logs", entries }`) wraps, and anything else as it is. */
export function unwrap(value: unknown): unknown {
	if (!isRecord(value)) return value;
	const type = own(value, "type");
	if (type === "json" && Object.hasOwn(value, "value")) return value.value;
	if (type === "logs" && Array.isArray(own(value, "entries"))) return value.entries;
	return value;
}
