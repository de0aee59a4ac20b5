"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import { useSnippetResult } from "../hooks/useSnippetResult.js";
import { ResultBoundary } from "../result/parts/ResultBoundary.js";
import { Icon } from "../ui/Icon.js";
import { loadOnline } from "../ui/loadOnline.js";
import { type ClassName, slot } from "../ui/slot.js";
import { type AddWidgetContextValue, useAddWidget } from "./AddWidgetContext.js";
import { previewFailureWords } from "./previewFailureWords.js";

/** A form in which nothing was tried out yet loads none of it. */
const PreviewResult = lazy(
	loadOnline(() => import("./PreviewResult.js").then(({ PreviewResult }) => ({ default: PreviewResult }))),
);

export interface AddWidgetPreviewProps {
	className?: ClassName | undefined;
}

/**
 * Runs the chosen snippet when its button is pressed, and never otherwise, and shows the result as the display type
 * that is chosen. Where running may change things, it asks first.
 */
export function AddWidgetPreview({ className }: AddWidgetPreviewProps) {
	const context = useAddWidget("AddWidget.Preview");
	const snippetId = useWatch({ control: context.form.control, name: "snippet_id" });
	// Keyed: another snippet has been asked about nothing yet.
	return snippetId ? <Preview key={snippetId} {...context} snippetId={snippetId} className={className} /> : null;
}

function Preview({ snippetId, className, ...context }: AddWidgetContextValue & PreviewOf) {
	const { form, source, messages, count, classNames, idOf } = context;
	const displayType = useWatch({ control: form.control, name: "display_type" });
	const snippet = source.find(snippetId);
	const { result, status, error, run, cancel } = useSnippetResult(snippetId, { etag: snippet?.etag });
	const [asking, setAsking] = useState(false);
	const [stopped, setStopped] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const running = status === "running";
	// Of a snippet that is not listed nobody knows.
	const mayChangeThings = snippet?.purpose === undefined || snippet.purpose === "prepared_action";

	const start = () => {
		setAsking(false);
		setStopped(false);
		run();
		button.current?.focus();
	};
	const press = () => {
		if (running) return;
		if (mayChangeThings) setAsking(true);
		else start();
	};
	const decline = () => {
		setAsking(false);
		button.current?.focus();
	};
	const stop = () => {
		setStopped(true);
		cancel();
		button.current?.focus();
	};

	const words = running
		? messages.previewRunning
		: stopped
			? messages.previewStopped
			: error
				? previewFailureWords(error, messages)
				: result?.stats
					? messages.previewTook(count(Math.round(result.stats.wall_time_ms / 10) / 100))
					: messages.previewHint;
	const failed = !running && (stopped || error !== null);
	const labelId = idOf("preview");
	return (
		<section aria-labelledby={labelId} {...slot("preview", { status }, className ?? classNames.preview)}>
			<div className="akua-preview-head">
				<div>
					<p id={labelId} className="akua-label">
						{messages.previewLabel}
					</p>
					<p role="status" {...slot("preview-status", { failed })}>
						{failed ? <Icon name="warning" /> : null}
						{words}
					</p>
				</div>
				{running ? (
					<button type="button" {...slot("button", { variant: "secondary" })} onClick={stop}>
						{messages.stop}
					</button>
				) : null}
				<button
					ref={button}
					type="button"
					{...slot("button", { variant: "secondary", pending: running })}
					aria-disabled={running}
					aria-busy={running}
					aria-expanded={mayChangeThings ? asking : undefined}
					onClick={press}
				>
					{result ? messages.previewAgain : messages.previewRun}
				</button>
			</div>
			{asking ? (
				<Question messages={messages} onConfirm={start} onDecline={decline} id={idOf("preview-question")} />
			) : null}
			{result && !running ? (
				<ResultBoundary
					value={result}
					type={displayType ?? ""}
					fallback={() => <p className="akua-hint">{messages.previewNotLoaded}</p>}
				>
					<Suspense fallback={<p className="akua-hint">{messages.resultLoading}</p>}>
						<PreviewResult {...context} result={result} displayType={displayType} ownType={snippet?.display_type} />
					</Suspense>
				</ResultBoundary>
			) : null}
		</section>
	);
}

interface PreviewOf {
	snippetId: string;
	className: ClassName | undefined;
}

interface QuestionProps extends Pick<AddWidgetContextValue, "messages"> {
	id: string;
	onConfirm: () => void;
	onDecline: () => void;
}

/** Asks before something is run that may change things; the focus is on the answer that changes nothing. */
function Question({ messages, id, onConfirm, onDecline }: QuestionProps) {
	const safe = useRef<HTMLButtonElement>(null);
	useEffect(() => safe.current?.focus(), []);
	return (
		<fieldset className="akua-question" aria-labelledby={id}>
			<p id={id}>{messages.previewAsk}</p>
			<div className="akua-question-answers">
				<button type="button" {...slot("button", { variant: "secondary" })} onClick={onConfirm}>
					{messages.previewConfirm}
				</button>
				<button
					ref={safe}
					type="button"
					{...slot("button", { variant: "secondary" })}
					aria-describedby={id}
					onClick={onDecline}
				>
					{messages.previewDecline}
				</button>
			</div>
		</fieldset>
	);
}
