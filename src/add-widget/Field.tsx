import type { ReactNode } from "react";
import type { FieldError } from "react-hook-form";
import { Icon } from "../ui/Icon.js";
import { type ClassName, slot } from "../ui/slot.js";
import { useAddWidget } from "./AddWidgetContext.js";

export interface FieldProps {
	/** The part's name in the styling contract. */
	name: string;
	error: FieldError | undefined;
	errorId: string;
	hint?: ReactNode;
	hintId?: string | undefined;
	className?: ClassName | undefined;
	/** `fieldset` where the field is a group of its own. */
	as?: "div" | "fieldset";
	describedBy?: string | undefined;
	children: ReactNode;
}

/** A field's frame: what it holds, then its hint or, in place of it, what is wrong. */
export function Field({
	name,
	error,
	errorId,
	hint,
	hintId,
	className,
	as: Element = "div",
	describedBy,
	children,
}: FieldProps) {
	const { messages } = useAddWidget("Field");
	const words: Readonly<Record<string, unknown>> = messages;
	const message = error?.message;
	const known = message === undefined ? undefined : words[message];
	return (
		<Element {...slot(name, { invalid: Boolean(error) }, className)} aria-describedby={describedBy}>
			{children}
			{hint && !error ? (
				<p id={hintId} className="akua-hint">
					{hint}
				</p>
			) : null}
			{error ? (
				<p id={errorId} className="akua-error">
					<Icon name="warning" />
					{typeof known === "string" ? known : message}
				</p>
			) : null}
		</Element>
	);
}
