"use client";

import { forwardRef, type ReactNode } from "react";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { useCancelButton } from "./AddWidgetCancel.js";
import { useAddWidgetController } from "./AddWidgetContext.js";
import { useSubmitButton } from "./AddWidgetSubmit.js";

export interface AddWidgetActionsProps extends PartProps<"div", "actions"> {
	/** @default Submit, after Cancel if there is something to cancel */
	children?: ReactNode;
}

/**
 * The row of buttons.
 *
 * @example
 * <AddWidget.Actions>
 *   <AddWidget.Submit>Pin it</AddWidget.Submit>
 *   <AddWidget.Cancel />
 * </AddWidget.Actions>
 */
export const AddWidgetActions = forwardRef<HTMLDivElement, AddWidgetActionsProps>(function AddWidgetActions(
	{ children, ...props },
	ref,
) {
	const { state } = useAddWidgetController("AddWidget.Actions");
	const cancel = useCancelButton({}, null);
	const submit = useSubmitButton({}, null);
	const content = children ?? (
		<>
			{cancel}
			{submit}
		</>
	);
	return usePart("div", props, {
		slot: "actions",
		state: { pending: state.status === "pending" },
		defaults: { children: content },
		ref,
	});
});
