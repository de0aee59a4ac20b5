"use client";

import { type ClassName, slot } from "../ui/slot.js";
import { useAddWidget } from "./AddWidgetContext.js";

export interface AddWidgetActionsProps {
	className?: ClassName | undefined;
}

/** The buttons: submit, and Cancel, which stops a request that is under way before it gives up. */
export function AddWidgetActions({ className }: AddWidgetActionsProps) {
	const { status, messages, classNames, stop, onCancel } = useAddWidget("AddWidget.Actions");
	const pending = status.type === "pending";
	const again = status.type === "failed" && status.outcome !== "refused";
	const [label, pendingLabel] = [again ? messages.tryAgain : messages.submit, messages.submitPending];
	return (
		<div {...slot("actions", { pending }, className ?? classNames.actions)}>
			{onCancel || pending ? (
				<button type="button" {...slot("button", { variant: "secondary" })} onClick={pending ? stop : onCancel}>
					{pending ? messages.stop : messages.cancel}
				</button>
			) : null}
			{/* Pending, it stays focusable and as wide as it was: all its words are laid out, one is seen. */}
			<button
				type="submit"
				{...slot("button", { variant: "primary", pending })}
				aria-disabled={pending}
				aria-busy={pending}
			>
				<span className="akua-button-label" data-shown={pending ? undefined : ""} aria-hidden={pending}>
					{label}
				</span>
				<span className="akua-button-label" data-shown={pending ? "" : undefined} aria-hidden={!pending}>
					{pendingLabel}
				</span>
				<span className="akua-spinner" aria-hidden="true" />
			</button>
		</div>
	);
}
