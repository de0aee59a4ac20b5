import * as z from "zod/mini";
import { colSpans, displayTypes, limits } from "../../contract/limits.js";
import type { ColSpan, DisplayType } from "../../contract/widget.js";
import { formMessages } from "../../messages/formMessages.js";
import { overrideMessages } from "../../messages/overrideMessages.js";
import type { Messages } from "../../messages/types.js";
import type { CreateWidgetVariables } from "../../query/intents/variables.js";
import { isPlace, type Place } from "../../query/place.js";

/**
 * Validates the form's values and returns them as the API expects them. An empty position is left out, which puts the
 * widget at the end; a place comes as `place`. For a form of your own, with `zodResolver`.
 *
 * @param overrides messages that override the English ones
 *
 * @example
 * const form = useForm({ resolver: zodResolver(createAddWidgetSchema()) });
 */
export function createAddWidgetSchema(overrides?: Messages) {
	const messages = overrideMessages(formMessages, overrides);
	const { min, max } = limits.snippetId;
	const checkPosition = ({ value, issues }: z.core.ParsePayload<AddWidgetPositionValue>) => {
		if (typeof value !== "number" || Number.isSafeInteger(value)) return;
		// Beyond its range, JSON does not keep a whole number exact.
		const message = Number.isInteger(value) ? messages.positionTooFar : messages.positionNotWhole;
		issues.push({ code: "custom", input: value, message, continue: true });
	};
	const fields = z.object({
		snippet_id: z
			.string()
			.check(z.trim(), z.minLength(min, messages.snippetRequired), z.maxLength(max, messages.snippetTooLong)),
		display_type: z.nullable(z.literal(displayTypes, messages.displayTypeInvalid)),
		position: z.pipe(z.transform(readPosition), z.custom<AddWidgetPositionValue>().check(checkPosition)),
		col_span: z.literal(colSpans, messages.colSpanInvalid),
	});
	return z.pipe(
		fields,
		z.transform(({ position, ...others }): AddWidgetValues => {
			if (isPlace(position)) return { ...others, place: position };
			return position === null ? others : { ...others, position };
		}),
	);
}

/** A position as a number, as a place beside other widgets, or `null` for the end. */
type AddWidgetPositionValue = number | Place | null;

/** What the form submits, once it is valid. */
export interface AddWidgetValues {
	snippet_id: string;
	display_type: DisplayType | null;
	col_span: ColSpan;
	position?: number;
	/** In place of `position`, which the form makes from it when it is submitted. */
	place?: Place;
}

/**
 * The form's values while editing. `position` is `null` for the end, a number, a {@link Place} beside other widgets, or
 * `NaN` if the text of a number field is not a number.
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

/** Turns a create back into form values, for editing it again. */
export function toValues({ body, place }: Pick<CreateWidgetVariables, "body" | "place">): AddWidgetInput {
	const { snippet_id, display_type = null, position = null, col_span } = body;
	return { snippet_id, display_type, position: place ?? position, col_span };
}

/** Parses the text of the position field: `null` if empty, `NaN` if not a number. */
export function toPosition(text: string): number | null {
	return text.trim() === "" ? null : Number(text);
}

/** A plain `<input {...register("position")}>` yields a string, despite its type. */
function readPosition(value: AddWidgetPositionValue): AddWidgetPositionValue {
	return typeof value === "string" ? toPosition(value) : value;
}
