"use client";

import type { ForwardedRef, ReactNode } from "react";
import { useSlot } from "../../ui/Appearance.js";
import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import type { SlotState } from "../../ui/slot.js";
import { spans } from "../../ui/slots/values.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { useAddWidget } from "../form/AddWidgetContext.js";

export interface PreviewFrameProps {
	state: Omit<SlotState<"preview">, "col-span">;
	/** The outcome of the last run, or of loading the preview. */
	status: string;
	hasFailed: boolean;
	buttons: ReactNode;
	children?: ReactNode;
}

interface HostProps {
	/** The width of the widget, in columns. */
	colSpan: number;
	elementProps: PartProps<"section", "preview">;
	elementRef: ForwardedRef<HTMLElement>;
}

/** The element of a preview and its header. Looks the same before and after the rest has loaded. */
export function PreviewFrame({
	elementProps,
	elementRef,
	state,
	colSpan,
	status,
	hasFailed,
	buttons,
	children,
}: PreviewFrameProps & HostProps) {
	const { messages, getId } = useAddWidget("AddWidget.Preview");
	const slot = useSlot();
	const labelId = getId("preview");
	const content = (
		<>
			<div {...slot("preview-head")}>
				<div>
					<p id={labelId} {...slot("label")}>
						{messages.previewLabel}
					</p>
					<p role="status" {...slot("preview-status", { failed: hasFailed })}>
						{hasFailed ? <Icon path={icons.warning} /> : null}
						<span>{status}</span>
					</p>
				</div>
				{buttons}
			</div>
			{children}
		</>
	);
	const defaults = { "aria-labelledby": labelId, children: content };
	return usePart("section", elementProps, {
		slot: "preview",
		state: { ...state, "col-span": spans[colSpan - 1] },
		defaults,
		ref: elementRef,
	});
}
