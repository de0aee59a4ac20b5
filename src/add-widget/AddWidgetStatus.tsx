"use client";

import { useEffect, useRef } from "react";
import { Icon } from "../ui/Icon.js";
import { type ClassName, slot } from "../ui/slot.js";
import { type AddWidgetContextValue, useAddWidget } from "./AddWidgetContext.js";
import { AddWidgetProgress } from "./AddWidgetProgress.js";
import { failureWords } from "./failure.js";

export interface AddWidgetStatusProps {
	className?: ClassName | undefined;
}

/** What became of the submit, in words: progress and success are announced, a failure takes the focus. */
export function AddWidgetStatus({ className }: AddWidgetStatusProps) {
	const context = useAddWidget("AddWidget.Status");
	const { status, classNames } = context;
	const own = className ?? classNames.status;
	return (
		<>
			{status.type === "failed" ? <FailureSummary {...context} className={own} /> : null}
			<AddWidgetProgress {...context} className={own} />
		</>
	);
}

function FailureSummary({
	status,
	messages,
	count,
	shownFields,
	idOf,
	className,
}: AddWidgetContextValue & AddWidgetStatusProps) {
	const element = useRef<HTMLElement>(null);
	const failure = status.type === "failed" ? status : undefined;
	const hidden = failure?.fields.filter(({ name }) => !shownFields.has(name)) ?? [];
	const said = [...hidden.map(({ name, message }) => `${name}: ${message}`), ...(failure?.rest ?? [])];
	const isAboutFields = failure !== undefined && failure.fields.length > hidden.length && said.length === 0;

	useEffect(() => {
		if (failure && !isAboutFields) element.current?.focus();
	}, [failure, isAboutFields]);

	if (!failure) return null;
	const { outcome } = failure;
	const title = {
		refused: messages.refusedTitle,
		not_applied: messages.notAppliedTitle,
		unknown: messages.unknownTitle,
	}[outcome];
	return (
		<section
			ref={element}
			tabIndex={-1}
			aria-labelledby={idOf("failure")}
			aria-describedby={idOf("failure-next")}
			{...slot("summary", { outcome }, className)}
		>
			<Icon name="warning" />
			<div className="akua-summary-text">
				<p id={idOf("failure")} className="akua-summary-title">
					{title}
				</p>
				<p id={idOf("failure-next")}>
					{isAboutFields ? messages.refusedFields : failureWords(failure, messages, count)}
					{outcome === "unknown" ? ` ${messages.unknownNext}` : null}
				</p>
				{said.length > 0 ? (
					<ul className="akua-summary-list">
						{said.map((text) => (
							<li key={text}>{text}</li>
						))}
					</ul>
				) : null}
			</div>
		</section>
	);
}
