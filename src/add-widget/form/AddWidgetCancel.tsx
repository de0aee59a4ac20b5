"use client";

import { forwardRef, type ReactNode } from "react";
import { Button } from "../../ui/Button.js";
import type { PartProps } from "../../ui/usePart.js";
import { useAddWidget } from "./AddWidgetContext.js";

export interface AddWidgetCancelProps extends PartProps<"button", "button"> {
	/** @default "Cancel", or "Cancel request" while one is under way */
	children?: ReactNode;
}

/** Cancels the request under way, or else calls `onCancel`. Not rendered if there is nothing to cancel. */
export const AddWidgetCancel = forwardRef<HTMLButtonElement, AddWidgetCancelProps>(function AddWidgetCancel(
	{ children, ...props },
	ref,
) {
	const { state, messages, cancel, onCancel } = useAddWidget("AddWidget.Cancel");
	const pending = state.status === "pending";
	if (!onCancel && !pending) return null;
	return (
		<Button {...props} ref={ref} variant="secondary" defaults={{ onClick: () => (pending ? cancel() : onCancel?.()) }}>
			{children ?? (pending ? messages.stop : messages.cancel)}
		</Button>
	);
});
