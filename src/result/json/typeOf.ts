import type { RendererMessages } from "../../messages/types.js";
import { isList } from "../shape/values.js";

export type JsonType = "string" | "number" | "boolean" | "null" | "array" | "object" | "other";

export function typeOf(value: unknown): JsonType {
	if (value === null) return "null";
	if (isList(value)) return "array";
	const type = typeof value;
	if (type === "bigint") return "number";
	return type === "string" || type === "number" || type === "boolean" || type === "object" ? type : "other";
}

export function typeWord(type: JsonType, messages: RendererMessages): string {
	return {
		string: messages.jsonString,
		number: messages.jsonNumber,
		boolean: messages.jsonBoolean,
		null: messages.jsonNull,
		array: messages.jsonArray,
		object: messages.jsonObject,
		other: messages.jsonOther,
	}[type];
}
