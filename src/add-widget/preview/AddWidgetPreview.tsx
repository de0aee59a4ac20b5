"use client";

import { type ForwardedRef, forwardRef, Suspense, useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import { useSnippetResult } from "../../hooks/useSnippetResult.js";
import { describeRun } from "../../messages/describeRun.js";
import { ResultBoundary } from "../../result/parts/ResultBoundary.js";
import { useSlot } from "../../ui/Appearance.js";
import { Button } from "../../ui/Button.js";
import { useRestoreLostFocus } from "../../ui/focus.js";
import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { lazyPart } from "../../ui/lazyPart.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { useAddWidget } from "../form/AddWidgetContext.js";
import { ConfirmPrompt } from "../form/ConfirmPrompt.js";

/** Loaded with the first result. */
const PreviewResult = lazyPart(() => import("./PreviewResult.js").then(({ PreviewResult }) => PreviewResult));

export type AddWidgetPreviewProps = PartProps<"section", "preview">;

/**
 * Runs the chosen snippet when its button is pressed, and never otherwise, and shows the result as the chosen display
 * type. Asks first where the snippet may have side effects.
 */
export const AddWidgetPreview = forwardRef<HTMLElement, AddWidgetPreviewProps>(function AddWidgetPreview(props, ref) {
	const { form } = useAddWidget("AddWidget.Preview");
	const snippetId = useWatch({ control: form.control, name: "snippet_id" });
	// The key drops the question and the outcome of the snippet before.
	return snippetId ? <Preview key={snippetId} snippetId={snippetId} elementProps={props} elementRef={ref} /> : null;
});

interface PreviewProps {
	snippetId: string;
	elementProps: AddWidgetPreviewProps;
	elementRef: ForwardedRef<HTMLElement>;
}

function Preview({ snippetId, elementProps, elementRef }: PreviewProps) {
	const { form, source, messages, count, getId } = useAddWidget("AddWidget.Preview");
	const slot = useSlot();
	const displayType = useWatch({ control: form.control, name: "display_type" });
	const snippet = source.find(snippetId);
	const { data: result, status, error, isFetching, run, cancel } = useSnippetResult(snippetId, { etag: snippet?.etag });
	const [isAsking, setIsAsking] = useState(false);
	const [isStopped, setIsStopped] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	useRestoreLostFocus(button, !isFetching);
	// Unknown snippet or purpose: assume that it has side effects.
	const hasSideEffects = !snippet?.purpose || snippet.purpose === "prepared_action";

	const start = () => {
		setIsAsking(false);
		setIsStopped(false);
		run();
		button.current?.focus();
	};
	const press = () => {
		if (isFetching) return;
		if (hasSideEffects) setIsAsking(true);
		else start();
	};
	const stop = () => {
		setIsStopped(true);
		cancel();
		button.current?.focus();
	};

	const hasFailed = !isFetching && (isStopped || error !== null);
	const labelId = getId("preview");
	const children = (
		<>
			<div {...slot("preview-head")}>
				<div>
					<p id={labelId} {...slot("label")}>
						{messages.previewLabel}
					</p>
					<p role="status" {...slot("preview-status", { failed: hasFailed })}>
						{hasFailed ? <Icon path={icons.warning} /> : null}
						{describeRun({ isRunning: isFetching, isStopped, error, result }, messages, count)}
					</p>
				</div>
				{isFetching ? (
					<Button variant="secondary" onClick={stop}>
						{messages.stop}
					</Button>
				) : null}
				<Button
					ref={button}
					variant="secondary"
					pending={isFetching}
					aria-expanded={hasSideEffects ? isAsking : undefined}
					onClick={press}
				>
					{result ? messages.previewAgain : messages.previewRun}
				</Button>
			</div>
			{isAsking ? (
				<ConfirmPrompt
					id={getId("preview-question")}
					text={messages.previewAsk}
					confirm={messages.previewConfirm}
					decline={messages.previewDecline}
					onConfirm={start}
					onDecline={() => setIsAsking(false)}
				/>
			) : null}
			{result && !isFetching ? (
				<ResultBoundary
					value={result}
					type={displayType ?? ""}
					fallback={() => <p {...slot("hint")}>{messages.previewNotLoaded}</p>}
				>
					<Suspense fallback={<p {...slot("hint")}>{messages.resultLoading}</p>}>
						<PreviewResult
							form={form}
							messages={messages}
							result={result}
							displayType={displayType}
							ownType={snippet?.display_type ?? undefined}
							onShownAs={() => button.current?.focus()}
						/>
					</Suspense>
				</ResultBoundary>
			) : null}
		</>
	);
	const state = { status, fetching: isFetching };
	const defaults = { "aria-labelledby": labelId, children };
	return usePart("section", elementProps, { slot: "preview", state, defaults, ref: elementRef });
}
