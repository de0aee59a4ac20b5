"use client";

import { type ForwardedRef, forwardRef, type ReactNode } from "react";
import { useButton } from "../../ui/Button.js";
import type { PartProps } from "../../ui/usePart.js";
import { useAddWidget, useAddWidgetController } from "./AddWidgetContext.js";

export interface AddWidgetCancelProps extends PartProps<"button", "button"> {
	/** @default "Cancel", or "Cancel request" while one is under way */
	children?: ReactNode;
}

/**
 * Cancels the request under way, or else calls `onCancel`. Not rendered if there is nothing to cancel.
 *
 * @example
 * <AddWidget.Actions>
 *   <AddWidget.Cancel>Never mind</AddWidget.Cancel>
 *   <AddWidget.Submit />
 * </AddWidget.Actions>
 */
export const AddWidgetCancel = forwardRef<HTMLButtonElement, AddWidgetCancelProps>(
	function AddWidgetCancel(props, ref) {
		return useCancelButton(props, ref);
	},
);

export function useCancelButton({ children, ...props }: AddWidgetCancelProps, ref: ForwardedRef<HTMLButtonElement>) {
	const { messages } = useAddWidget("AddWidget.Cancel");
	const { state, cancel, onCancel } = useAddWidgetController("AddWidget.Cancel");
	const pending = state.status === "pending";
	const button = useButton(
		{
			...props,
			variant: "secondary",
			defaults: { onClick: () => (pending ? cancel() : onCancel?.()) },
			children: children ?? (pending ? messages.stop : messages.cancel),
		},
		ref,
	);
	return onCancel || pending ? button : null;
}
