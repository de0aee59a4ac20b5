"use client";

import { createContext, useContext } from "react";
import { type ControllerRenderProps, type FieldError, useController } from "react-hook-form";
import type { LocalizedMessages } from "../../hooks/useMessageTable.js";
import type { SnippetSource } from "../../snippet-picker/useSnippetSource.js";
import type { AddWidgetField, AddWidgetInput } from "./schema.js";
import type { UseAddWidgetFormReturn } from "./useAddWidgetForm.js";

export interface AddWidgetContextValue extends UseAddWidgetFormReturn, LocalizedMessages {
	source: SnippetSource;
	onCancel: (() => void) | undefined;
	/** Returns the id of a part of this form. */
	getId: (part: string) => string;
}

export const AddWidgetContext = createContext<AddWidgetContextValue | undefined>(undefined);

/** The state of the nearest `AddWidget.Root`. */
export function useAddWidget(part: string): AddWidgetContextValue {
	const value = useContext(AddWidgetContext);
	if (!value) throw new Error(`${part} must be inside AddWidget.Root or AddWidgetForm.`);
	return value;
}

/** What a field's part gets. */
export interface AddWidgetFieldValue<Name extends AddWidgetField> extends AddWidgetContextValue {
	field: ControllerRenderProps<AddWidgetInput, Name>;
	/** Whether the value is being sent. */
	locked: boolean;
	error: FieldError | undefined;
	invalid: boolean;
}

/** The same for a field's part, with the field's value. Locked while it is being sent. */
export function useAddWidgetField<Name extends AddWidgetField>(part: string, name: Name): AddWidgetFieldValue<Name> {
	const value = useAddWidget(part);
	const { field, fieldState } = useController({ control: value.form.control, name });
	const locked = value.state.status === "pending";
	const { onChange } = field;
	const change: typeof onChange = (...args) => {
		// A host's own field may not know `readOnly`.
		if (!locked) onChange(...args);
	};
	return {
		...value,
		field: { ...field, onChange: change },
		locked,
		error: fieldState.error,
		invalid: fieldState.invalid,
	};
}
