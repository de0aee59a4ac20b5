import { parseJson } from "../client/body.js";
import type { AkuaCall } from "../contract/endpoints.js";
import { createWidgetBodySchema, updateWidgetBodySchema } from "../contract/widget.js";
import type { Deadline } from "./deadline.js";
import { errorResponse } from "./errorResponse.js";

/** How many bytes of a body that is too long are still read, and discarded. */
const maxDrainedBytes = 16 * 1024 * 1024;

/**
 * The JSON to send: the fields that the API documents, and nothing else, written anew. What the API parses is therefore
 * what was checked here, also if a key was repeated. `undefined` for a call without a body, or an error response.
 */
export async function readRequestBody(
	request: Request,
	call: AkuaCall,
	maxBytes: number,
	deadline: Deadline,
): Promise<string | undefined | Response> {
	const bytes = await readBytes(request, maxBytes, deadline);
	if (bytes instanceof Response) return bytes;
	if (call !== "createWidget" && call !== "updateWidget") {
		return bytes.byteLength === 0 ? undefined : errorResponse(422, { message: "This call takes no body." });
	}
	// A form on another site can send text without a preflight, but not JSON.
	const type = request.headers.get("content-type") ?? "";
	const isJson = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(type);
	if (!isJson || !/^(?:identity)?$/i.test(request.headers.get("content-encoding") ?? "")) return errorResponse(415);
	const json = parseJson(decode(bytes));
	if (json === undefined) return errorResponse(400);
	const parsed = (call === "createWidget" ? createWidgetBodySchema : updateWidgetBodySchema).safeParse(json);
	if (parsed.success) return JSON.stringify(parsed.data);
	const issues = parsed.error.issues.flatMap((issue) => {
		const isUnknown = issue.code === "unrecognized_keys";
		const message = isUnknown ? "Akua’s API has no such field." : "Akua’s API does not accept this value.";
		const fields = isUnknown ? issue.keys : issue.path.slice(0, 1).map(String);
		return fields.map((field) => ({ message, path: ["body", field] }));
	});
	return errorResponse(422, { issues });
}

/**
 * The bytes of a body, or an error response. A body that is too long, whatever its headers claim, is still read, within
 * limits: closing the connection while the sender is writing would lose the response. For the same reason a body that
 * does not end in time is left as it is, and not cancelled.
 */
async function readBytes(request: Request, maxBytes: number, deadline: Deadline): Promise<Uint8Array | Response> {
	const parts: Uint8Array[] = [];
	let size = 0;
	try {
		const reader = request.body?.getReader();
		while (reader) {
			const { done, value } = await deadline.race(reader.read());
			if (done) break;
			size += value.byteLength;
			if (size <= maxBytes) parts.push(value);
			if (size > maxBytes + maxDrainedBytes) {
				reader.cancel().catch(() => {});
				break;
			}
		}
	} catch {
		if (size > maxBytes) return errorResponse(413);
		// Otherwise the body was cut off, or `authorize` read it without a clone.
		return errorResponse(deadline.isOver() ? 408 : 400);
	}
	return size > maxBytes ? errorResponse(413) : concat(parts, size);
}

function concat(parts: readonly Uint8Array[], size: number): Uint8Array {
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.byteLength;
	}
	return bytes;
}

/** Text that is not UTF-8 becomes empty, which is not JSON. */
function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return "";
	}
}
