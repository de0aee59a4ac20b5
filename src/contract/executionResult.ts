import * as z from "zod/mini";

/**
 * What running a snippet returned. `error` set means that the snippet itself failed, although the API answered
 * 200. `result` is whatever somebody's code returned: untrusted data. The typed form of newer API versions
 * (`result_type`, `default_visualization`) is kept as unknown fields.
 */
export const executionResultSchema = z.looseObject({
	result: z.optional(z.unknown()),
	error: z.optional(z.string()),
	stats: z.optional(
		z.looseObject({
			cpu_time_ms: z.number(),
			wall_time_ms: z.number(),
			heap_used_bytes: z.number(),
		}),
	),
});
export type ExecutionResult = z.output<typeof executionResultSchema>;
