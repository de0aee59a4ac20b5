import * as z from "zod/mini";
import { int } from "../../contract/fields.js";
import { colSpans, displayTypes, limits } from "../../contract/limits.js";
import type { CreateWidgetBody } from "../../contract/widget.js";
import { formMessages } from "../../messages/formMessages.js";
import { overrideMessages } from "../../messages/overrideMessages.js";
import type { Messages } from "../../messages/types.js";

/**
 * Validates the form's values and returns them as the API expects them. An empty position is left out, which puts the
 * widget at the end. For a form of your own, with `zodResolver`.
 *
 * @param overrides messages that override the English ones
 */
export function createAddWidgetSchema(overrides?: Messages) {
	const messages = overrideMessages(formMessages, overrides);
	const { min, max } = limits.snippetId;
	const positionError = ({ code }: { code: string }) =>
		// A whole number that `z.int` rejects is beyond the range in which JSON keeps it exact.
		code === "invalid_type" ? messages.positionNotWhole : messages.positionTooFar;
	const fields = z.object({
		snippet_id: z
			.string()
			.check(z.trim(), z.minLength(min, messages.snippetRequired), z.maxLength(max, messages.snippetTooLong)),
		display_type: z.nullable(z.literal(displayTypes, messages.displayTypeInvalid)),
		position: z.pipe(z.transform(readPosition), z.nullable(int({ error: positionError }))),
		col_span: z.literal(colSpans, messages.colSpanInvalid),
	});
	return z.pipe(
		fields,
		z.transform(({ position, ...others }) => (position === null ? others : { ...others, position })),
	);
}

/**
 * The form's values while editing. `position` is `null` if the field is empty, and `NaN` if its text is not a number.
 */
export type AddWidgetInput = z.input<ReturnType<typeof createAddWidgetSchema>>;
/** The form's values as they are submitted. */
export type AddWidgetOutput = z.output<ReturnType<typeof createAddWidgetSchema>>;
/** A field's name. */
export type AddWidgetField = keyof AddWidgetInput;

export const emptyValues: AddWidgetInput = {
	snippet_id: "",
	display_type: null,
	position: null,
	col_span: limits.colSpan.default,
};

/** Turns a request body back into form values, for editing it again. */
export function toValues({ snippet_id, display_type, position, col_span }: CreateWidgetBody): AddWidgetInput {
	return { snippet_id, display_type: display_type ?? null, position: position ?? null, col_span };
}

/** Parses the text of the position field: `null` if empty, `NaN` if not a number. */
export function toPosition(text: string): number | null {
	return text.trim() === "" ? null : Number(text);
}

/** A plain `<input {...register("position")}>` yields a string, despite its type. */
function readPosition(value: number | null): number | null {
	return typeof value === "string" ? toPosition(value) : value;
}
