import * as z from "zod/mini";
import { colSpans, displayTypes, limits } from "../../contract/limits.js";
import type { CreateWidgetBody } from "../../contract/widget.js";
import { formMessages } from "../../messages/formMessages.js";
import { overrideMessages } from "../../messages/overrideMessages.js";
import type { Messages } from "../../messages/types.js";

/**
 * Checks the form's values and returns them as they are sent: an empty position is left out, which puts the widget at
 * the end. For a form of your own with `zodResolver`.
 *
 * @param overrides texts of your own for the issues. @default English
 */
export function createAddWidgetSchema(overrides?: Messages) {
	const messages = overrideMessages(formMessages, overrides);
	const { min, max } = limits.snippetId;
	const positionError = ({ code }: { code: string }) =>
		// A whole number that is refused all the same is so large that JSON would round it.
		code === "invalid_type" ? messages.positionNotWhole : messages.positionTooFar;
	const fields = z.object({
		snippet_id: z
			.string()
			.check(z.trim(), z.minLength(min, messages.snippetRequired), z.maxLength(max, messages.snippetTooLong)),
		display_type: z.nullable(z.literal(displayTypes, messages.displayTypeInvalid)),
		position: z.pipe(z.transform(readPosition), z.nullable(z.int({ error: positionError }))),
		col_span: z.literal(colSpans, messages.colSpanInvalid),
	});
	return z.pipe(
		fields,
		z.transform(({ position, ...others }) => (position === null ? others : { ...others, position })),
	);
}

/** The form's values as they are typed. `position` is `null` if the field is empty, and `NaN` for text that is no number. */
export type AddWidgetInput = z.input<ReturnType<typeof createAddWidgetSchema>>;
/** The form's values as they are sent. */
export type AddWidgetOutput = z.output<ReturnType<typeof createAddWidgetSchema>>;
/** A field's name. */
export type AddWidgetField = keyof AddWidgetInput;

export const emptyValues: AddWidgetInput = {
	snippet_id: "",
	display_type: null,
	position: null,
	col_span: limits.colSpan.default,
};

/** Turns a body back into values, so that somebody can go on editing it. */
export function toValues({ snippet_id, display_type, position, col_span }: CreateWidgetBody): AddWidgetInput {
	return { snippet_id, display_type: display_type ?? null, position: position ?? null, col_span };
}

/** The position in a text field: `null` if it is empty, `NaN` if it is no number. */
export function toPosition(text: string): number | null {
	return text.trim() === "" ? null : Number(text);
}

/** A plain `<input {...register("position")}>` holds text, whatever its type says. */
function readPosition(value: number | null): number | null {
	return typeof value === "string" ? toPosition(value) : value;
}
