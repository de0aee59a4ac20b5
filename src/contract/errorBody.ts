import * as z from "zod/mini";

const issueSchema = z.looseObject({
	code: z.union([z.number(), z.string()]),
	message: z.string(),
	path: z.optional(z.array(z.union([z.string(), z.number()]))),
	// A record would say the same, and weigh half a kilobyte more.
	metadata: z.optional(z.looseObject({})),
});

/** One thing that is wrong with a request. `path` says where: `["body", FIELD]`, `["headers", …]`, `["params", …]`. */
export type AkuaIssue = z.output<typeof issueSchema>;

/** The error body that the OpenAPI documents describe. */
export const errorBodySchema = z.looseObject({
	success: z.literal(false),
	errors: z.array(issueSchema),
});

/** The error body of the API's introduction page: one code and one message. */
export const plainErrorBodySchema = z.looseObject({
	error: z.looseObject({
		code: z.union([z.number(), z.string()]),
		message: z.string(),
	}),
});

/** The issues of either form of error body; none where the body is something else. */
export function issuesOf(body: unknown): AkuaIssue[] {
	const documented = errorBodySchema.safeParse(body);
	if (documented.success) return documented.data.errors;
	const plain = plainErrorBodySchema.safeParse(body);
	return plain.success ? [plain.data.error] : [];
}
