import type * as z from "zod/mini";
import { headerNames } from "../contract/headers.js";
import { limits } from "../contract/limits.js";
import { createWidgetBodySchema, updateWidgetBodySchema } from "../contract/widget.js";
import { HttpError, httpError } from "./responses.js";

export function createBody(body: unknown) {
	return validate(createWidgetBodySchema, body);
}

export function updateBody(body: unknown) {
	return validate(updateWidgetBodySchema, body);
}

function validate<Output>(schema: z.ZodMiniType<Output>, body: unknown): Output {
	const parsed = schema.safeParse(body);
	if (parsed.success) return parsed.data;
	const issues = parsed.error.issues.flatMap((issue) => {
		const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [key]) : [issue.path.map(String)];
		return paths.map((path) => ({ code: 7002, message: `Invalid value (${issue.code})`, path: ["body", ...path] }));
	});
	throw new HttpError(422, issues);
}

/** A header within its limits, or none if it is optional. */
export function header(headers: Record<string, string>, name: keyof typeof headerLimits): string | undefined {
	const value = headers[name];
	const { min, max, required } = headerLimits[name];
	if (value === undefined && !required) return undefined;
	if (value === undefined || value.length < min || value.length > max || !/^[\x20-\x7e]*$/.test(value)) {
		throw httpError(422, `Must have ${min} to ${max} characters`, { path: ["headers", name] });
	}
	return value;
}

const headerLimits = {
	[headerNames.context]: { ...limits.akuaContext, required: false },
	[headerNames.idempotencyKey]: { ...limits.idempotencyKey, required: false },
	[headerNames.ifMatch]: { ...limits.etag, required: true },
} as const;
