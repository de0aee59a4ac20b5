"use client";

import { forwardRef, type ReactNode } from "react";
import { useClassNames } from "../ui/Appearance.js";
import { type PartProps, renderPart } from "../ui/renderPart.js";
import { AddWidgetCancel } from "./AddWidgetCancel.js";
import { useAddWidget } from "./AddWidgetContext.js";
import { AddWidgetSubmit } from "./AddWidgetSubmit.js";

export interface AddWidgetActionsProps extends PartProps<"div", "actions"> {
	/** @default Cancel, where there is something to cancel, and Submit */
	children?: ReactNode;
}

/** The row of the buttons. */
export const AddWidgetActions = forwardRef<HTMLDivElement, AddWidgetActionsProps>(function AddWidgetActions(
	{ children, ...host },
	ref,
) {
	const { status } = useAddWidget("AddWidget.Actions");
	const named = useClassNames().actions;
	const content = children ?? (
		<>
			<AddWidgetCancel />
			<AddWidgetSubmit />
		</>
	);
	const state = { pending: status.type === "pending" };
	return renderPart("div", { name: "actions", state, named, own: { children: content }, host, ref });
});
