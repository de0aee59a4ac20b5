import { isAkuaApiError } from "../../client/errors/AkuaApiError.js";
import { type AkuaOutcome, isAkuaError } from "../../client/errors/AkuaError.js";
import type { AkuaIssue } from "../../contract/errorBody.js";
import { type AddWidgetField, emptyValues } from "./schema.js";

/** A failed submit, from the form's point of view. */
export interface AddWidgetFailure {
	/** Whether the widget may have been added. Only `not_applied` is certain. */
	outcome: AkuaOutcome;
	/** Whether the same values can be submitted again; otherwise something has to be changed first. */
	isRetryable: boolean;
	/** The error: an {@link AkuaError}, unless something else threw. */
	error: unknown;
	/**
	 * The API's messages about fields, which are also set on the fields. Several messages about one field are joined.
	 */
	fieldErrors: { name: AddWidgetField; message: string }[];
	/** All other messages of the API. */
	otherErrors: string[];
}

/** Splits an error into messages about fields and messages for the summary. */
export function toFailure(error: unknown): AddWidgetFailure {
	const fields = new Map<AddWidgetField, string>();
	const otherErrors: string[] = [];
	for (const issue of isAkuaApiError(error) ? error.issues : []) {
		const name = fieldOf(issue);
		if (name) fields.set(name, [fields.get(name), issue.message].filter(Boolean).join(" "));
		else otherErrors.push(withPart(issue));
	}
	const fieldErrors = Array.from(fields, ([name, message]) => ({ name, message }));
	const outcome = isAkuaError(error) ? error.outcome : "unknown";
	const isRetryable =
		outcome === "unknown" || (isAkuaError(error) && (error.retryable || error.code === "unauthorized"));
	return { outcome, isRetryable, error, fieldErrors, otherErrors };
}

function fieldOf({ path }: AkuaIssue): AddWidgetField | undefined {
	const [where, name] = path ?? [];
	return where === "body" && typeof name === "string" && isField(name) ? name : undefined;
}

function isField(name: string): name is AddWidgetField {
	return Object.hasOwn(emptyValues, name);
}

/** Prefixes the message with the part that it is about: "Required" alone would be unclear. */
function withPart({ path, message }: AkuaIssue): string {
	const part = path?.slice(1).join(".");
	return part ? `${part}: ${message}` : message;
}
