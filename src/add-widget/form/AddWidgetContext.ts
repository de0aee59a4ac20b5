"use client";

import { createContext, useContext, useMemo } from "react";
import { type ControllerRenderProps, type FieldError, useController } from "react-hook-form";
import type { LocalizedMessages } from "../../hooks/useMessageTable.js";
import type { SnippetSource } from "../../snippet-picker/useSnippetSource.js";
import type { AddWidgetField, AddWidgetInput } from "./schema.js";
import type { UseAddWidgetFormReturn } from "./useAddWidgetForm.js";

/** What hardly ever changes. What does has contexts of its own, so that each part renders only for what it shows. */
export interface AddWidgetContextValue extends Pick<UseAddWidgetFormReturn, "form" | "dashboardId">, LocalizedMessages {
	/** Returns the id of a part of this form. */
	getId: (part: string) => string;
}

export interface AddWidgetControllerValue extends UseAddWidgetFormReturn {
	onCancel: (() => void) | undefined;
}

export interface AddWidgetFieldsValue {
	/** Whether the values are being sent. */
	locked: boolean;
	errors: Readonly<Record<AddWidgetField, FieldError | undefined>>;
}

/** A context, and a hook that names the part which is outside of it. */
function createPartContext<Value>() {
	const Context = createContext<Value | undefined>(undefined);
	const use = (part: string): Value => {
		const value = useContext(Context);
		if (value === undefined) throw new Error(`${part} must be inside AddWidget.Root or AddWidgetForm.`);
		return value;
	};
	return [Context.Provider, use] as const;
}

export const [AddWidgetProvider, useAddWidget] = createPartContext<AddWidgetContextValue>();
export const [ControllerProvider, useAddWidgetController] = createPartContext<AddWidgetControllerValue>();
export const [FieldsProvider, useAddWidgetFields] = createPartContext<AddWidgetFieldsValue>();
export const [SourceProvider, useAddWidgetSource] = createPartContext<SnippetSource>();

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
	const { locked, errors } = useAddWidgetFields(part);
	// Its `fieldState` would render the part whenever any field is validated.
	const { field } = useController({ control: value.form.control, name });
	const lockedField = useMemo(() => {
		const change: typeof field.onChange = (...args) => {
			// A host's own field may not know `readOnly`.
			if (!locked) field.onChange(...args);
		};
		return { ...field, onChange: change };
	}, [field, locked]);
	const error = errors[name];
	return { ...value, field: lockedField, locked, error, invalid: error !== undefined };
}
