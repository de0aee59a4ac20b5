"use client";

import { forwardRef, useEffect, useRef } from "react";
import { describeFailure, describeOutcome } from "../../messages/describeFailure.js";
import { useSlot } from "../../ui/Appearance.js";
import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { type AddWidgetContextValue, useAddWidget } from "./AddWidgetContext.js";
import { AddWidgetNotices } from "./AddWidgetNotices.js";
import { AddWidgetProgress } from "./AddWidgetProgress.js";
import type { AddWidgetFailure } from "./failure.js";

export type AddWidgetStatusProps = PartProps<"div", "status">;

/** Says what became of a submit: progress and success are announced, a failure takes the focus. */
export const AddWidgetStatus = forwardRef<HTMLDivElement, AddWidgetStatusProps>(function AddWidgetStatus(props, ref) {
	const { state, messages, count, idOf } = useAddWidget("AddWidget.Status");
	const children = (
		<>
			{state.status === "error" ? (
				<FailureSummary failure={state} messages={messages} count={count} idOf={idOf} />
			) : null}
			<AddWidgetProgress state={state} messages={messages} count={count} />
			<AddWidgetNotices />
		</>
	);
	const slotState = {
		status: state.status,
		outcome: state.status === "error" ? state.outcome : undefined,
		undo: state.status === "success" ? state.undo.status : undefined,
	};
	return usePart("div", props, { slot: "status", state: slotState, defaults: { children }, ref });
});

interface FailureSummaryProps extends Pick<AddWidgetContextValue, "messages" | "count" | "idOf"> {
	failure: AddWidgetFailure;
}

function FailureSummary({ failure, messages, count, idOf }: FailureSummaryProps) {
	const slot = useSlot();
	const element = useRef<HTMLElement>(null);
	const { outcome, error, fieldErrors, otherErrors } = failure;
	const isAboutFields = fieldErrors.length > 0 && otherErrors.length === 0;

	// biome-ignore lint/correctness/useExhaustiveDependencies: a second failure takes the focus as the first one did
	useEffect(() => {
		// Fields are marked in the order of the API's issues; the first one on the page has to get the focus.
		const form = element.current?.closest("form");
		const field = isAboutFields ? form?.querySelector<HTMLElement>(invalidControl) : undefined;
		(field ?? element.current)?.focus();
	}, [error, isAboutFields]);

	return (
		<section
			ref={element}
			tabIndex={-1}
			aria-labelledby={idOf("failure")}
			aria-describedby={idOf("failure-next")}
			{...slot("summary", { outcome })}
		>
			<Icon path={icons.warning} />
			<div {...slot("summary-text")}>
				<p id={idOf("failure")} {...slot("summary-title")}>
					{describeOutcome(failure, messages)}
				</p>
				<p id={idOf("failure-next")}>
					{isAboutFields && outcome === "not_applied"
						? messages.refusedFields
						: describeFailure(failure, messages, count)}
				</p>
				{otherErrors.length > 0 ? (
					<ul {...slot("summary-list")}>
						{otherErrors.map((text, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and texts can repeat
							<li key={index}>{text}</li>
						))}
					</ul>
				) : null}
			</div>
		</section>
	);
}

/** Our fieldsets are marked as a whole, everything else at its control. */
const invalidControl = '[aria-invalid="true"], fieldset[data-invalid] :is(input:checked, input)';
