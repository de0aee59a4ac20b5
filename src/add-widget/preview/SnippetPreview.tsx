"use client";

import { type ReactElement, useMemo, useRef, useState } from "react";
import type { DisplayType } from "../../contract/widget.js";
import type { MessagesAndCount } from "../../hooks/useMessageTable.js";
import { useSnippetResult } from "../../hooks/useSnippetResult.js";
import { describeRun } from "../../messages/describeRun.js";
import { previewMessages } from "../../messages/previewMessages.js";
import { resultMessages } from "../../messages/resultMessages.js";
import type { SnippetItem } from "../../snippet-picker/useSnippetSource.js";
import { Button } from "../../ui/Button.js";
import { ConfirmPrompt } from "../../ui/ConfirmPrompt.js";
import { useRestoreLostFocus } from "../../ui/focus.js";
import { savesData } from "../../ui/savesData.js";
import type { PreviewMode } from "./AddWidgetPreview.js";
import type { PreviewFrameProps } from "./PreviewFrame.js";
import { PreviewResult } from "./PreviewResult.js";
import { useAutomaticRun } from "./useAutomaticRun.js";

interface SnippetPreviewProps extends MessagesAndCount {
	snippetId: string;
	/** The snippet; `undefined` if it is not loaded or not listed. */
	snippet: SnippetItem | undefined;
	/** The display type chosen in the form; `null` for the snippet's own. */
	displayType: DisplayType | null;
	onDisplayTypeChange: (type: DisplayType) => void;
	mode: PreviewMode;
	buttonId: string;
	questionId: string;
	/** Passed in, because bundlers split off every module that a lazy module shares with the form. */
	frame: (props: PreviewFrameProps) => ReactElement;
}

/** The preview of one snippet. */
export function SnippetPreview({ snippetId, snippet, displayType, ...props }: SnippetPreviewProps) {
	const { onDisplayTypeChange, mode, messages: formMessages, count, buttonId, questionId, frame } = props;
	// The host's messages take precedence.
	const messages = useMemo(() => ({ ...previewMessages, ...resultMessages, ...formMessages }), [formMessages]);
	const { data: result, status, error, isFetching, run, cancel } = useSnippetResult(snippetId, { etag: snippet?.etag });
	const [isAsking, setIsAsking] = useState(false);
	const [isStopped, setIsStopped] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	useRestoreLostFocus(button, !isFetching);
	// A dashboard runs these by itself too.
	const isSafe = snippet?.purpose === "widget" || snippet?.purpose === "reactive_read";
	const isAutomatic = mode === "auto" && isSafe && !savesData();
	const isWanted = isAutomatic && status === "pending" && !isFetching && !isStopped;
	const { isOffline } = useAutomaticRun({ isWanted, run, cancel });
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

	return frame({
		state: { status, fetching: isFetching },
		status: isOffline
			? messages.previewOffline
			: describeRun({ isRunning: isFetching || isWanted, isStopped, error, result }, messages, count),
		hasFailed: !isFetching && (isStopped || error !== null),
		buttons: (
			<>
				{isFetching ? (
					<Button variant="secondary" onClick={stop}>
						{messages.previewStop}
					</Button>
				) : null}
				<Button
					ref={button}
					id={buttonId}
					variant="secondary"
					pending={isFetching}
					aria-expanded={hasSideEffects ? isAsking : undefined}
					onClick={press}
				>
					{result ? messages.previewAgain : messages.previewRun}
				</Button>
			</>
		),
		children: (
			<>
				{isAsking ? (
					<ConfirmPrompt
						id={questionId}
						text={messages.previewAsk}
						confirm={messages.previewConfirm}
						decline={messages.previewDecline}
						onConfirm={start}
						onDecline={() => setIsAsking(false)}
					/>
				) : null}
				{result && !isFetching ? (
					<PreviewResult
						messages={messages}
						result={result}
						displayType={displayType}
						ownType={snippet?.display_type ?? undefined}
						onAcceptType={(type) => {
							// The suggestion's button, which has focus, is removed.
							button.current?.focus();
							onDisplayTypeChange(type);
						}}
					/>
				) : null}
			</>
		),
	});
}
