import type {
	AddWidgetState,
	ButtonVariant,
	ColorScheme,
	SlotName,
	SlotState,
	UseSnippetResultReturn,
	UseSnippetsReturn,
	UseUndoCreateReturn,
} from "akua-react";
import type { AkuaOutcome, DisplayType } from "akua-react/client";
import type { WidgetPhase } from "akua-react/dashboard";
import { expectTypeOf, test } from "vitest";

/** The values of a part's state in the table of slots. The table cannot import them from the components that it describes. */
type Values<Name extends SlotName, State extends keyof SlotState<Name>> = NonNullable<SlotState<Name>[State]>;

test("the table of slots lists exactly the values that the components have", () => {
	expectTypeOf<Values<"result", "type">>().toEqualTypeOf<DisplayType>();
	expectTypeOf<Values<"skeleton", "type">>().toEqualTypeOf<DisplayType>();
	expectTypeOf<Values<"form", "outcome">>().toEqualTypeOf<AkuaOutcome>();
	expectTypeOf<Values<"status", "outcome">>().toEqualTypeOf<AkuaOutcome>();
	expectTypeOf<Values<"status", "undo">>().toEqualTypeOf<UseUndoCreateReturn["status"]>();
	expectTypeOf<Values<"notice", "undo">>().toEqualTypeOf<UseUndoCreateReturn["status"]>();
	expectTypeOf<Values<"status", "status">>().toEqualTypeOf<AddWidgetState["status"]>();
	expectTypeOf<Values<"preview", "status">>().toEqualTypeOf<UseSnippetResultReturn["status"]>();
	expectTypeOf<Values<"snippet-picker", "status">>().toEqualTypeOf<UseSnippetsReturn["status"]>();
	expectTypeOf<Values<"form", "color-scheme">>().toEqualTypeOf<ColorScheme>();
	expectTypeOf<Values<"widget", "type">>().toEqualTypeOf<DisplayType>();
	expectTypeOf<Values<"widget", "phase">>().toEqualTypeOf<WidgetPhase>();
	expectTypeOf<Values<"button", "variant">>().toEqualTypeOf<ButtonVariant>();
});
