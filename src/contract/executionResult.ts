import * as z from "zod/mini";
import { unneeded } from "./fields.js";
import { parserOf } from "./parser.js";

const executionResultSchema = z.looseObject({
	result: z.optional(z.unknown()),
	error: unneeded(z.string()),
	stats: unneeded(
		z.looseObject({
			cpu_time_ms: unneeded(z.number()),
			wall_time_ms: unneeded(z.number()),
			heap_used_bytes: unneeded(z.number()),
		}),
	),
});

/**
 * The result of running a snippet. With `error`, the snippet itself failed, although the API responded with 200.
 * `result` is untrusted: any value that the snippet's code returned. The typed fields of newer API versions
 * (`result_type`, `default_visualization`) are kept as unknown fields.
 */
export type ExecutionResult = z.output<typeof executionResultSchema>;

export const parseExecutionResult = parserOf(executionResultSchema);
