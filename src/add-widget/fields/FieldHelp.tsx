"use client";

import type { ReactNode } from "react";
import type { FieldError } from "react-hook-form";
import { useSlot } from "../../ui/Appearance.js";
import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";

interface FieldHelpProps {
	/** The field's id, and the prefix of the ids of its error and hint. */
	id: string;
	error: FieldError | undefined;
	hint?: ReactNode;
	/** Shown after the hint, and no part of the description. */
	link?: ReactNode;
}

/** The id of the text in {@link FieldHelp}, for the field's `aria-describedby`. */
export function fieldHelpId({ id, error, hint }: FieldHelpProps): string | undefined {
	return error ? `${id}-error` : hint ? `${id}-hint` : undefined;
}

/** The hint below a field, replaced by the field's error. */
export function FieldHelp({ id, error, hint, link }: FieldHelpProps) {
	const slot = useSlot();
	const helpId = fieldHelpId({ id, error, hint });
	if (!error) {
		return hint || link ? (
			<p {...slot("hint")}>
				{hint ? <span id={helpId}>{hint}</span> : null}
				{link ? <span> {link}</span> : null}
			</p>
		) : null;
	}
	return (
		<p id={helpId} {...slot("error")}>
			<Icon path={icons.warning} />
			<span>{error.message}</span>
		</p>
	);
}
