"use client";

import { type Ref, useEffect, useImperativeHandle } from "react";
import { useFormState } from "react-hook-form";
import type { Widget } from "../../contract/widget.js";
import { useAddWidget } from "../form/AddWidgetContext.js";
import type { AddWidgetStatus } from "../form/useAddWidgetForm.js";

export interface Created {
	widget: Widget;
	/** Whether an earlier try had added it. */
	replayed: boolean;
}

/** `waiting`: nothing is sent until the network is back. */
export type FormStatus = AddWidgetStatus["type"] | "waiting";

interface FormReportProps {
	/** Tells whether something was entered that a close would throw away. */
	isDirty: Ref<() => boolean>;
	onStatus: (status: FormStatus) => void;
	onCreated: (created: Created) => void;
}

/** Tells the dialog how its form is. */
export function FormReport({ isDirty, onStatus, onCreated }: FormReportProps) {
	const { form, status } = useAddWidget("AddWidgetDialog");
	const { defaultValues } = useFormState({ control: form.control });
	const type = status.type === "pending" && status.waiting ? "waiting" : status.type;
	const [widget, replayed] = status.type === "created" ? [status.widget, status.replayed] : [];
	// Asked when it matters: a state would come a render too late for an Escape right after a key.
	useImperativeHandle(
		isDirty,
		() => () => {
			const initial: Readonly<Record<string, unknown>> = defaultValues ?? {};
			return Object.entries(form.getValues()).some(([name, value]) => !Object.is(value, initial[name]));
		},
		[form, defaultValues],
	);
	useEffect(() => onStatus(type), [type, onStatus]);
	useEffect(() => {
		if (widget) onCreated({ widget, replayed: replayed === true });
	}, [widget, replayed, onCreated]);
	return null;
}
