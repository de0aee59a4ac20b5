"use client";

import type { ReactNode } from "react";
import type { FieldError } from "react-hook-form";
import { useSlot } from "../../ui/Appearance.js";
import { Icon, icons } from "../../ui/Icon.js";
import { useAddWidget } from "../form/AddWidgetContext.js";

interface FieldHelpProps {
	error: FieldError | undefined;
	errorId: string;
	hint?: ReactNode;
	hintId?: string | undefined;
}

/** Below a field: its hint or, in place of it, what is wrong. */
export function FieldHelp({ error, errorId, hint, hintId }: FieldHelpProps) {
	const { messages } = useAddWidget("FieldHelp");
	const slot = useSlot();
	if (!error) {
		return hint ? (
			<p id={hintId} {...slot("hint")}>
				{hint}
			</p>
		) : null;
	}
	const words: Readonly<Record<string, unknown>> = messages;
	const known = error.message === undefined ? undefined : words[error.message];
	return (
		<p id={errorId} {...slot("error")}>
			<Icon path={icons.warning} />
			{typeof known === "string" ? known : error.message}
		</p>
	);
}
