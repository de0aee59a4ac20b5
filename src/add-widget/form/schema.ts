import * as z from "zod/mini";
import { colSpans, displayTypes, limits } from "../../contract/limits.js";
import type { PlainMessageKey } from "../../messages/types.js";

/** Names the words to show for an issue; the form finds them in its messages. */
const say = (key: PlainMessageKey) => ({ error: key });

/** What is whole and refused all the same is so large that JSON would round it. */
const sayOfNumber = ({ code }: { code: string }): PlainMessageKey =>
	code === "invalid_type" ? "positionNotWhole" : "positionTooFar";

/** What the form collects. `position` is `null` where the field is empty, and `NaN` where it holds text that is no number. */
export const addWidgetFields = z.object({
	snippet_id: z
		.string()
		.check(
			z.trim(),
			z.minLength(limits.snippetId.min, say("snippetRequired")),
			z.maxLength(limits.snippetId.max, say("snippetTooLong")),
		),
	display_type: z.nullable(z.literal(displayTypes, say("displayTypeInvalid"))),
	position: z.nullable(z.int({ error: sayOfNumber })),
	col_span: z.literal(colSpans, say("colSpanInvalid")),
});

/** The form's values as they are typed. */
export type AddWidgetInput = z.input<typeof addWidgetFields>;
/** The form's values as they are sent: an empty `position` is left out. */
export type AddWidgetOutput = Omit<AddWidgetInput, "position"> & { position?: number };
/** A field's name. */
export type AddWidgetField = keyof AddWidgetInput;

export const emptyValues: AddWidgetInput = {
	snippet_id: "",
	display_type: null,
	position: null,
	col_span: limits.colSpan.default,
};

/** A position as a text field holds it: nothing where it is empty, NaN where it is no number. */
export function toPosition(text: string): number | null {
	return text.trim() === "" ? null : Number(text);
}

/** Leaves an empty position out, which puts the widget at the end. */
export function toSent({ position, ...others }: AddWidgetInput): AddWidgetOutput {
	return position === null ? others : { ...others, position };
}
