import { isAkuaApiError } from "../../client/errors/AkuaApiError.js";
import { type AkuaOutcome, isAkuaError } from "../../client/errors/AkuaError.js";
import type { AkuaIssue } from "../../contract/errorBody.js";
import { type AddWidgetField, emptyValues } from "./schema.js";

/** What a failed submit means for the form. */
export interface AddWidgetFailure {
	/** Whether the widget may have been added: `not_applied` is certain. */
	outcome: AkuaOutcome;
	/** Whether the same values can be submitted again. If not, something has to be changed first. */
	isRetryable: boolean;
	/** What was thrown: an {@link AkuaError}, unless something else broke. */
	error: unknown;
	/** What the API said of fields, which is set as their error too. Several messages of one field are joined. */
	fieldErrors: { name: AddWidgetField; message: string }[];
	/** What the API said of anything else. */
	otherErrors: string[];
}

/** Splits an error into what belongs to a field and what belongs into the summary. */
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

/** “Required” alone says nothing: the part of the request that it is about comes first. */
function withPart({ path, message }: AkuaIssue): string {
	const part = path?.slice(1).join(".");
	return part ? `${part}: ${message}` : message;
}
