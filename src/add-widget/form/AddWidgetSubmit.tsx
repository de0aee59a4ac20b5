"use client";

import { forwardRef, type ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { Button } from "../../ui/Button.js";
import type { PartProps } from "../../ui/usePart.js";
import { useAddWidget } from "./AddWidgetContext.js";

export interface AddWidgetSubmitProps extends PartProps<"button", "button"> {
	/** @default "Add widget", or "Try again" after a failure that can be retried with these values */
	children?: ReactNode;
}

/** Submits the form. While pending, it keeps its focus and width and ignores presses. */
export const AddWidgetSubmit = forwardRef<HTMLButtonElement, AddWidgetSubmitProps>(function AddWidgetSubmit(
	{ children, ...props },
	ref,
) {
	const { form, state, hasChanged, messages } = useAddWidget("AddWidget.Submit");
	const isRetryable = state.status === "error" && state.isRetryable;
	useWatch({ control: form.control, disabled: !isRetryable });
	const again = isRetryable && !hasChanged();
	return (
		<Button
			{...props}
			ref={ref}
			type="submit"
			variant="primary"
			pending={state.status === "pending"}
			pendingLabel={messages.submitPending}
		>
			{children ?? (again ? messages.tryAgain : messages.submit)}
		</Button>
	);
});
