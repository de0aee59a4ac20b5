"use client";

import { type ForwardedRef, forwardRef, type ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { useButton } from "../../ui/Button.js";
import type { PartProps } from "../../ui/usePart.js";
import { useAddWidget, useAddWidgetController } from "./AddWidgetContext.js";

export interface AddWidgetSubmitProps extends PartProps<"button", "button"> {
	/** @default "Add widget", or "Try again" after a failure that can be retried with these values */
	children?: ReactNode;
}

/**
 * Submits the form. While pending, it keeps its focus and width and ignores presses.
 *
 * @example
 * <AddWidget.Actions>
 *   <AddWidget.Submit>Pin it</AddWidget.Submit>
 * </AddWidget.Actions>
 */
export const AddWidgetSubmit = forwardRef<HTMLButtonElement, AddWidgetSubmitProps>(
	function AddWidgetSubmit(props, ref) {
		return useSubmitButton(props, ref);
	},
);

export function useSubmitButton({ children, ...props }: AddWidgetSubmitProps, ref: ForwardedRef<HTMLButtonElement>) {
	const { form, messages } = useAddWidget("AddWidget.Submit");
	const { state, hasChanged } = useAddWidgetController("AddWidget.Submit");
	const isRetryable = state.status === "error" && state.isRetryable;
	useWatch({ control: form.control, disabled: !isRetryable });
	const again = isRetryable && !hasChanged();
	return useButton(
		{
			...props,
			type: "submit",
			variant: "primary",
			pending: state.status === "pending",
			pendingLabel: messages.submitPending,
			children: children ?? (again ? messages.tryAgain : messages.submit),
		},
		ref,
	);
}
