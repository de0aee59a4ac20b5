"use client";

import { forwardRef, useEffect, useRef } from "react";
import { useSlot } from "../../ui/Appearance.js";
import { Icon, icons } from "../../ui/Icon.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { type AddWidgetContextValue, useAddWidget } from "./AddWidgetContext.js";
import { AddWidgetProgress } from "./AddWidgetProgress.js";
import { type Failure, failureTitle, failureWords } from "./failure.js";

export type AddWidgetStatusProps = PartProps<"div", "status">;

/** What became of the submit, in words: progress and success are announced, a failure takes the focus. */
export const AddWidgetStatus = forwardRef<HTMLDivElement, AddWidgetStatusProps>(function AddWidgetStatus(props, ref) {
	const context = useAddWidget("AddWidget.Status");
	const { status } = context;
	const children = (
		<>
			{status.type === "failed" ? <FailureSummary {...context} failure={status} /> : null}
			<AddWidgetProgress {...context} />
		</>
	);
	const state = {
		state: status.type,
		outcome: status.type === "failed" ? status.outcome : undefined,
		undo: status.type === "created" ? status.undo.status : undefined,
	};
	return usePart("div", props, { slot: "status", state, defaults: { children }, ref });
});

interface FailureSummaryProps extends AddWidgetContextValue {
	failure: Failure;
}

function FailureSummary({ failure, messages, count, shownFields, idOf }: FailureSummaryProps) {
	const slot = useSlot();
	const element = useRef<HTMLElement>(null);
	const { outcome, fields, rest } = failure;
	const hidden = fields.filter(({ name }) => !shownFields.has(name));
	const said = [...hidden.map(({ name, message }) => messages.resultPart(name, message)), ...rest];
	const isAboutFields = fields.length > hidden.length && said.length === 0;

	// biome-ignore lint/correctness/useExhaustiveDependencies: a second failure takes the focus as the first did
	useEffect(() => {
		if (!isAboutFields) element.current?.focus();
	}, [failure, isAboutFields]);

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
					{failureTitle(failure, messages)}
				</p>
				<p id={idOf("failure-next")}>
					{isAboutFields ? messages.refusedFields : failureWords(failure, messages, count)}
					{outcome === "unknown" ? ` ${messages.unknownNext}` : null}
				</p>
				{said.length > 0 ? (
					<ul {...slot("summary-list")}>
						{said.map((text) => (
							<li key={text}>{text}</li>
						))}
					</ul>
				) : null}
			</div>
		</section>
	);
}
