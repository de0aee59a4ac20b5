"use client";

import { useEffect } from "react";
import { useFormState } from "react-hook-form";
import type { Widget } from "../../contract/widget.js";
import { useAddWidget } from "../AddWidgetContext.js";
import type { AddWidgetStatus } from "../useAddWidgetForm.js";

export interface Created {
	widget: Widget;
	/** Whether an earlier try had added it. */
	replayed: boolean;
}

/** `waiting`: nothing is sent until the network is back. */
export type FormStatus = AddWidgetStatus["type"] | "waiting";

interface FormReportProps {
	/** Whether something was entered that a close would throw away. */
	onDirty: (isDirty: boolean) => void;
	onStatus: (status: FormStatus) => void;
	onCreated: (created: Created) => void;
}

/** Tells the dialog how its form is. */
export function FormReport({ onDirty, onStatus, onCreated }: FormReportProps) {
	const { form, status } = useAddWidget("AddWidgetDialog");
	const { isDirty } = useFormState({ control: form.control });
	const type = status.type === "pending" && status.waiting ? "waiting" : status.type;
	const [widget, replayed] = status.type === "created" ? [status.widget, status.replayed] : [];
	useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
	useEffect(() => onStatus(type), [type, onStatus]);
	useEffect(() => {
		if (widget) onCreated({ widget, replayed: replayed === true });
	}, [widget, replayed, onCreated]);
	return null;
}
