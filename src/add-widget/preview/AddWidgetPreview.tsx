"use client";

import { forwardRef, type ReactElement } from "react";
import { useWatch } from "react-hook-form";
import { useHydrated } from "../../hooks/useHydrated.js";
import { Button } from "../../ui/Button.js";
import { usePreserveFocus } from "../../ui/focus.js";
import { lateModule, useLateModule } from "../../ui/lateModule.js";
import type { PartProps } from "../../ui/usePart.js";
import { useAddWidget, useAddWidgetSource } from "../form/AddWidgetContext.js";
import { PreviewFrame, type PreviewFrameProps } from "./PreviewFrame.js";

/**
 * When a preview runs a snippet: by itself if the snippet's purpose is `widget` or `reactive_read`, since a dashboard
 * runs those by itself too, or only when its button is pressed. On a device that saves data, always the latter.
 */
export type PreviewMode = "auto" | "manual";

export interface AddWidgetPreviewProps extends PartProps<"section", "preview"> {
	/** @default "auto" */
	mode?: PreviewMode | undefined;
}

/**
 * Runs the chosen snippet and shows the result as the chosen display type. Asks for confirmation if the snippet may
 * have side effects. Its code is loaded once a snippet is chosen.
 *
 * @example
 * <AddWidget.Root dashboardId={dashboardId}>
 *   <AddWidget.Snippet />
 *   <AddWidget.Preview mode="manual" />
 *   <AddWidget.Actions />
 * </AddWidget.Root>
 */
export const AddWidgetPreview = forwardRef<HTMLElement, AddWidgetPreviewProps>(function AddWidgetPreview(
	{ mode = "auto", ...props },
	ref,
) {
	const { form, messages } = useAddWidget("AddWidget.Preview");
	const snippetId = useWatch({ control: form.control, name: "snippet_id" });
	const colSpan = useWatch({ control: form.control, name: "col_span" });
	const frame = (frameProps: PreviewFrameProps) => (
		<PreviewFrame elementProps={props} elementRef={ref} colSpan={colSpan} {...frameProps} />
	);
	if (!snippetId) {
		return frame({
			state: { status: "pending", fetching: false },
			status: messages.previewEmpty,
			hasFailed: false,
			buttons: null,
		});
	}
	// The key resets the confirmation and the outcome of the previous snippet.
	return <Preview key={snippetId} snippetId={snippetId} mode={mode} frame={frame} />;
});

const preview = lateModule(() => import("./SnippetPreview.js"));

interface PreviewProps {
	snippetId: string;
	mode: PreviewMode;
	frame: (props: PreviewFrameProps) => ReactElement;
}

/**
 * The preview or, until its code has loaded, its header. Presses before that are ignored: a run could start much later.
 */
function Preview({ snippetId, mode, frame }: PreviewProps) {
	const { form, messages, count, getId } = useAddWidget("AddWidget.Preview");
	const source = useAddWidgetSource("AddWidget.Preview");
	const displayType = useWatch({ control: form.control, name: "display_type" });
	const isHydrated = useHydrated();
	const { module, hasFailed, load } = useLateModule(preview, isHydrated);
	const SnippetPreview = module?.SnippetPreview;
	const buttonId = getId("preview-run");
	const focusHandlers = usePreserveFocus(buttonId, SnippetPreview !== undefined);
	if (SnippetPreview) {
		return (
			<SnippetPreview
				snippetId={snippetId}
				snippet={source.find(snippetId)}
				displayType={displayType}
				onDisplayTypeChange={(type) => form.setValue("display_type", type, { shouldDirty: true, shouldValidate: true })}
				mode={mode}
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
