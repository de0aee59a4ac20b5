"use client";

import { type ForwardedRef, forwardRef, Suspense, useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import { useSnippetResult } from "../../hooks/useSnippetResult.js";
import { ResultBoundary } from "../../result/parts/ResultBoundary.js";
import { useSlot } from "../../ui/Appearance.js";
import { Button } from "../../ui/Button.js";
import { Icon } from "../../ui/Icon.js";
import { icons } from "../../ui/icons.js";
import { lazyPart } from "../../ui/lazyPart.js";
import { useCaughtFocus } from "../../ui/useCaughtFocus.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { type AddWidgetContextValue, useAddWidget } from "../form/AddWidgetContext.js";
import { Question } from "../form/Question.js";
import { previewFailureWords } from "./previewFailureWords.js";

/** Not loaded by a form in which no snippet has been tried out. */
const PreviewResult = lazyPart(() => import("./PreviewResult.js").then(({ PreviewResult }) => PreviewResult));

export type AddWidgetPreviewProps = PartProps<"section", "preview">;

/**
 * Runs the chosen snippet when its button is pressed, and never otherwise, and shows the result as the display type
 * that is chosen. Where running may change things, it asks first.
 */
export const AddWidgetPreview = forwardRef<HTMLElement, AddWidgetPreviewProps>(function AddWidgetPreview(props, ref) {
	const context = useAddWidget("AddWidget.Preview");
	const snippetId = useWatch({ control: context.form.control, name: "snippet_id" });
	// Keyed: another snippet has been asked about nothing yet.
	return snippetId ? (
		<Preview key={snippetId} {...context} snippetId={snippetId} elementProps={props} elementRef={ref} />
	) : null;
});

interface PreviewProps extends AddWidgetContextValue {
	snippetId: string;
	elementProps: AddWidgetPreviewProps;
	elementRef: ForwardedRef<HTMLElement>;
}

function Preview({ snippetId, elementProps, elementRef, ...context }: PreviewProps) {
	const { form, source, messages, count, idOf } = context;
	const slot = useSlot();
	const displayType = useWatch({ control: form.control, name: "display_type" });
	const snippet = source.find(snippetId);
	const { result, status, error, run, cancel } = useSnippetResult(snippetId, { etag: snippet?.etag });
	const [asking, setAsking] = useState(false);
	const [stopped, setStopped] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const running = status === "running";
	useCaughtFocus(button, !running);
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
					: result
						? messages.previewEnded
						: messages.previewHint;
	const failed = !running && (stopped || error !== null);
	const labelId = idOf("preview");
	const children = (
		<>
			<div {...slot("preview-head")}>
				<div>
					<p id={labelId} {...slot("label")}>
						{messages.previewLabel}
					</p>
					<p role="status" {...slot("preview-status", { failed })}>
						{failed ? <Icon path={icons.warning} /> : null}
						{words}
					</p>
				</div>
				{running ? (
					<Button variant="secondary" onClick={stop}>
						{messages.stop}
					</Button>
				) : null}
				<Button
					ref={button}
					variant="secondary"
					pending={running}
					aria-expanded={mayChangeThings ? asking : undefined}
					onClick={press}
				>
					{result ? messages.previewAgain : messages.previewRun}
				</Button>
			</div>
			{asking ? (
				<Question
					id={idOf("preview-question")}
					text={messages.previewAsk}
					confirm={messages.previewConfirm}
					decline={messages.previewDecline}
					onConfirm={start}
					onDecline={() => setAsking(false)}
				/>
			) : null}
			{result && !running ? (
				<ResultBoundary
					value={result}
					type={displayType ?? ""}
					fallback={() => <p {...slot("hint")}>{messages.previewNotLoaded}</p>}
				>
					<Suspense fallback={<p {...slot("hint")}>{messages.resultLoading}</p>}>
						<PreviewResult
							{...context}
							result={result}
							displayType={displayType}
							ownType={snippet?.display_type}
							onShownAs={() => button.current?.focus()}
						/>
					</Suspense>
				</ResultBoundary>
			) : null}
		</>
	);
	const defaults = { "aria-labelledby": labelId, children };
	return usePart("section", elementProps, { slot: "preview", state: { status }, defaults, ref: elementRef });
}
