"use client";

import { type ForwardedRef, forwardRef } from "react";
import { useWatch } from "react-hook-form";
import { useHydrated } from "../../hooks/useHydrated.js";
import { Button } from "../../ui/Button.js";
import { usePreserveFocus } from "../../ui/focus.js";
import { lateModule, useLateModule } from "../../ui/lateModule.js";
import type { PartProps } from "../../ui/usePart.js";
import { useAddWidget } from "../form/AddWidgetContext.js";
import { PreviewFrame, type PreviewFrameProps } from "./PreviewFrame.js";

export type AddWidgetPreviewProps = PartProps<"section", "preview">;

/**
 * Runs the chosen snippet when its button is pressed, never automatically, and shows the result as the chosen display
 * type. Asks for confirmation if the snippet may have side effects. Its code is loaded once a snippet is chosen.
 */
export const AddWidgetPreview = forwardRef<HTMLElement, AddWidgetPreviewProps>(function AddWidgetPreview(props, ref) {
	const { form } = useAddWidget("AddWidget.Preview");
	const snippetId = useWatch({ control: form.control, name: "snippet_id" });
	// The key resets the confirmation and the outcome of the previous snippet.
	return snippetId ? <Preview key={snippetId} snippetId={snippetId} elementProps={props} elementRef={ref} /> : null;
});

const preview = lateModule(() => import("./SnippetPreview.js"));

interface PreviewProps {
	snippetId: string;
	elementProps: AddWidgetPreviewProps;
	elementRef: ForwardedRef<HTMLElement>;
}

/**
 * The preview or, until its code has loaded, its header. Presses before that are ignored: a run could start much later.
 */
function Preview({ snippetId, elementProps, elementRef }: PreviewProps) {
	const { form, source, messages, count, getId } = useAddWidget("AddWidget.Preview");
	const displayType = useWatch({ control: form.control, name: "display_type" });
	const isHydrated = useHydrated();
	const { module, hasFailed, load } = useLateModule(preview, isHydrated);
	const SnippetPreview = module?.SnippetPreview;
	const buttonId = getId("preview-run");
	const focusHandlers = usePreserveFocus(buttonId, SnippetPreview !== undefined);
	const frame = (props: PreviewFrameProps) => (
		<PreviewFrame elementProps={elementProps} elementRef={elementRef} {...props} />
	);
	if (SnippetPreview) {
		return (
			<SnippetPreview
				snippetId={snippetId}
				snippet={source.find(snippetId)}
				displayType={displayType}
				onDisplayTypeChange={(type) => form.setValue("display_type", type, { shouldDirty: true, shouldValidate: true })}
				messages={messages}
				count={count}
				buttonId={buttonId}
				questionId={getId("preview-question")}
				frame={frame}
			/>
		);
	}
	const waiting = isHydrated && !navigator.onLine ? messages.previewOffline : messages.previewHint;
	return frame({
		state: { status: "pending", fetching: false },
		status: hasFailed ? messages.previewNotLoaded : waiting,
		hasFailed,
		buttons: (
			<Button
				{...focusHandlers}
				id={buttonId}
				variant="secondary"
				pending={!hasFailed}
				onClick={() => void (hasFailed && load())}
			>
				{hasFailed ? messages.tryAgain : messages.previewRun}
			</Button>
		),
	});
}
