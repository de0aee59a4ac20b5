"use client";

import { forwardRef, type ReactNode } from "react";
import { Button } from "../../ui/Button.js";
import type { PartProps } from "../../ui/usePart.js";
import { useAddWidget } from "./AddWidgetContext.js";

export interface AddWidgetSubmitProps extends PartProps<"button", "button"> {
	/** @default "Add widget", or "Try again" where that is the next step */
	children?: ReactNode;
}

/** Submits the form. While that is under way it keeps the focus and its width, and a second press does nothing. */
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
