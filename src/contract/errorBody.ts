/** One problem with a request, in the API's own words. */
export interface AkuaIssue {
	message: string;
	code?: string | number | undefined;
	/** The part of the request that it is about: `["body", FIELD]`, `["headers", …]`, `["params", …]`. */
	path?: readonly (string | number)[] | undefined;
	metadata?: Readonly<Record<string, unknown>> | undefined;
	/** Fields that newer API versions add. */
	[added: string]: unknown;
}

/**
 * The issues of an error body: `{ errors: [issue] }` in the OpenAPI documents, `{ error: issue }` in the API's
 * introduction. Not read by a schema: one malformed issue must not hide the others, nor a malformed field its issue.
 */
export function readIssues(body: unknown): AkuaIssue[] {
	if (!isObject(body)) return [];
	const issues = Array.isArray(body.errors) ? body.errors : [body.error];
	return issues.flatMap((issue) => readIssue(issue) ?? []);
}

function readIssue(issue: unknown): AkuaIssue | undefined {
	if (typeof issue === "string") return issue.trim() ? { message: issue } : undefined;
	if (!isObject(issue)) return undefined;
	const { code, message, path, metadata, ...added } = issue;
	const known = {
		...(typeof code === "string" || typeof code === "number" ? { code } : {}),
		...readPath(path),
		...(isObject(metadata) ? { metadata } : {}),
	};
	const hasWords = typeof message === "string" && message.trim() !== "";
	if (!hasWords && !("code" in known) && !("path" in known)) return undefined;
	return { ...added, ...known, message: hasWords ? message : describe(known.code) };
}

/** Paths are lists, but some servers send strings such as `body.snippet_id`, `/body/snippet_id` or `body[0]`. */
function readPath(path: unknown): { path?: (string | number)[] } {
	const steps: unknown[] =
		typeof path === "string" ? path.split(/[./[\]#$]+/).filter(Boolean) : Array.isArray(path) ? path : [];
	const read = steps.filter((step) => typeof step === "string" || typeof step === "number");
	return read.length === steps.length && read.length > 0 ? { path: read } : {};
}

/** A message for an issue that has none. */
function describe(code: string | number | undefined): string {
	return code === undefined ? "No reason was given" : `Error ${code}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
