"use client";

import type { ReactNode } from "react";
import type { FieldError } from "react-hook-form";
import type { SlotProps } from "../../ui/Appearance.js";
import { renderIcon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";

interface FieldHelp {
	/** The field's id, and the prefix of the ids of its error and hint. */
	id: string;
	error: FieldError | undefined;
	hint?: ReactNode;
	/** Shown after the hint, and no part of the description. */
	link?: ReactNode;
}

/** The id of the text in {@link renderFieldHelp}, for the field's `aria-describedby`. */
export function fieldHelpId({ id, error, hint }: FieldHelp): string | undefined {
	return error ? `${id}-error` : hint ? `${id}-hint` : undefined;
}

/** The hint below a field, replaced by the field's error. */
export function renderFieldHelp({ id, error, hint, link }: FieldHelp, slot: SlotProps) {
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
			{renderIcon(icons.warning, slot)}
			<span>{error.message}</span>
		</p>
	);
}
