"use client";

import { forwardRef, type ReactNode } from "react";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { AddWidgetCancel } from "./AddWidgetCancel.js";
import { useAddWidget } from "./AddWidgetContext.js";
import { AddWidgetSubmit } from "./AddWidgetSubmit.js";

export interface AddWidgetActionsProps extends PartProps<"div", "actions"> {
	/** @default Submit, after Cancel if there is something to cancel */
	children?: ReactNode;
}

/** The row of buttons. */
export const AddWidgetActions = forwardRef<HTMLDivElement, AddWidgetActionsProps>(function AddWidgetActions(
	{ children, ...props },
	ref,
) {
	const { state } = useAddWidget("AddWidget.Actions");
	const content = children ?? (
		<>
			<AddWidgetCancel />
			<AddWidgetSubmit />
		</>
	);
	return usePart("div", props, {
		slot: "actions",
		state: { pending: state.status === "pending" },
		defaults: { children: content },
		ref,
	});
});
