import type {
	AddWidgetStatus,
	ButtonVariant,
	ColorScheme,
	FailureOutcome,
	SlotName,
	SlotState,
	UndoStatus,
	UseSnippetResultReturn,
	UseSnippetsReturn,
} from "akua-react";
import type { DisplayType } from "akua-react/client";
import { expectTypeOf, test } from "vitest";

/** What a state of a part can hold, by the table of slots, which may import nothing of what it styles. */
type Values<Name extends SlotName, State extends keyof SlotState<Name>> = NonNullable<SlotState<Name>[State]>;

test("the sheet can tell every value apart that a part is shown in, and no other", () => {
	expectTypeOf<Values<"result", "type">>().toEqualTypeOf<DisplayType>();
	expectTypeOf<Values<"skeleton", "type">>().toEqualTypeOf<DisplayType>();
	expectTypeOf<Values<"form", "outcome">>().toEqualTypeOf<FailureOutcome>();
	expectTypeOf<Values<"status", "outcome">>().toEqualTypeOf<FailureOutcome>();
	expectTypeOf<Values<"status", "undo">>().toEqualTypeOf<UndoStatus>();
	expectTypeOf<Values<"toast", "undo">>().toEqualTypeOf<UndoStatus>();
	expectTypeOf<Values<"status", "state">>().toEqualTypeOf<AddWidgetStatus["type"]>();
	expectTypeOf<Values<"preview", "status">>().toEqualTypeOf<UseSnippetResultReturn["status"]>();
	expectTypeOf<Values<"snippet-picker", "status">>().toEqualTypeOf<UseSnippetsReturn["status"]>();
	expectTypeOf<Values<"form", "color-scheme">>().toEqualTypeOf<ColorScheme>();
	expectTypeOf<Values<"button", "variant">>().toEqualTypeOf<ButtonVariant>();
});
