"use client";

import { forwardRef, useEffect, useRef } from "react";
import { useWatch } from "react-hook-form";
import { describeFailure, describeOutcome } from "../../messages/describeFailure.js";
import { useSlot } from "../../ui/Appearance.js";
import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { useAddWidget, useAddWidgetController } from "./AddWidgetContext.js";
import { AddWidgetNotices } from "./AddWidgetNotices.js";
import type { AddWidgetFailure } from "./failure.js";
import { useProgress } from "./useProgress.js";

export type AddWidgetStatusProps = PartProps<"div", "status">;

/**
 * The outcome of a submit. Announces progress and success, and moves focus to a failure.
 *
 * @example
 * <AddWidget.Root dashboardId={dashboardId}>
 *   <AddWidget.Status />
 *   <AddWidget.Snippet />
 *   <AddWidget.Actions />
 * </AddWidget.Root>
 */
export const AddWidgetStatus = forwardRef<HTMLDivElement, AddWidgetStatusProps>(function AddWidgetStatus(props, ref) {
	const { state, notices } = useAddWidgetController("AddWidget.Status");
	const progress = useProgress();
	const children = (
		<>
			{state.status === "error" ? <FailureSummary failure={state} /> : null}
			{progress}
			{notices.length > 0 ? <AddWidgetNotices /> : null}
		</>
	);
	const slotState = {
		status: state.status,
		outcome: state.status === "error" ? state.outcome : undefined,
		undo: state.status === "success" ? state.undo.status : undefined,
	};
	return usePart("div", props, { slot: "status", state: slotState, defaults: { children }, ref });
});

function FailureSummary({ failure }: { failure: AddWidgetFailure }) {
	const { form, messages, count, getId } = useAddWidget("AddWidget.Status");
	const { hasChanged } = useAddWidgetController("AddWidget.Status");
	const slot = useSlot();
	const element = useRef<HTMLElement>(null);
	useWatch({ control: form.control });
	const { outcome, error, fieldErrors, otherErrors } = failure;
	const isAboutFields = fieldErrors.length > 0 && otherErrors.length === 0;

	// biome-ignore lint/correctness/useExhaustiveDependencies: a second failure takes the focus as the first one did
	useEffect(() => {
		// Issues come in the API's order, but focus goes to the first invalid field on the page.
		const form = element.current?.closest(".akua-form");
		const field = isAboutFields ? form?.querySelector<HTMLElement>(invalidControl) : undefined;
		(field ?? element.current)?.focus();
	}, [error, isAboutFields]);

	return (
		<section
			ref={element}
			tabIndex={-1}
			aria-labelledby={getId("failure")}
			aria-describedby={getId("failure-next")}
			{...slot("summary", { outcome })}
		>
			<Icon path={icons.warning} />
			<div {...slot("summary-text")}>
				<p id={getId("failure")} {...slot("summary-title")}>
					{describeOutcome(failure, messages)}
				</p>
				<p id={getId("failure-next")}>
					{isAboutFields && outcome === "not_applied"
						? messages.refusedFields
						: describeFailure({ ...failure, hasChanged: hasChanged() }, messages, count)}
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

/** A fieldset is marked as a whole, any other field at its control. */
const invalidControl = '[aria-invalid="true"], fieldset[data-invalid] :is(input:checked, input)';
