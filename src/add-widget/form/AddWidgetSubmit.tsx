"use client";

import { forwardRef, type ReactNode } from "react";
import { Button } from "../../ui/Button.js";
import type { PartProps } from "../../ui/usePart.js";
import { useAddWidget } from "./AddWidgetContext.js";

export interface AddWidgetSubmitProps extends PartProps<"button", "button"> {
	/** @default "Add widget", or "Try again" after a failure that can be retried */
	children?: ReactNode;
}

/** Submits the form. While pending, it keeps its focus and width and ignores presses. */
export const AddWidgetSubmit = forwardRef<HTMLButtonElement, AddWidgetSubmitProps>(function AddWidgetSubmit(
	{ children, ...props },
	ref,
) {
	const { state, messages } = useAddWidget("AddWidget.Submit");
	const again = state.status === "error" && state.isRetryable;
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
