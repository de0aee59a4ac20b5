"use client";

import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { useComponents, useSlot } from "../../ui/Appearance.js";
import { ConfirmPrompt } from "../../ui/ConfirmPrompt.js";
import { mergeHostProps } from "../../ui/mergeProps.js";
import { useMergedRef } from "../../ui/mergeRefs.js";
import { AddWidgetParts } from "../form/AddWidgetParts.js";
import { AddWidgetRoot } from "../form/AddWidgetRoot.js";
import { useAddWidgetForm } from "../form/useAddWidgetForm.js";
import type { AddWidgetDialogProps } from "./AddWidgetDialog.js";
import { DialogFrame } from "./DialogFrame.js";
import { hideEscape } from "./hideEscape.js";
import type { DialogFrameProps } from "./ModalDialog.js";
import { NoticeToast } from "./NoticeToast.js";
import { useAboveKeyboard } from "./useAboveKeyboard.js";
import { useConfirmedClose } from "./useConfirmedClose.js";
import { useOwnEscape } from "./useOwnEscape.js";
import { usePageLock } from "./usePageLock.js";

export interface DialogFormProps {
	options: AddWidgetDialogProps;
	frame: DialogFrameProps;
	onOpenChange: (open: boolean) => void;
}

/**
 * The dialog with its form, and the notices of a closed dialog. Stays mounted while closed, to keep what was typed.
 */
export function DialogForm({ options, frame, onOpenChange }: DialogFormProps) {
	const { open, id, colorScheme } = frame;
	const { messages, count } = useMessages(options.messages);
	const controller = useAddWidgetForm(options);
	const { state, isDirty, startOver, notices, dismissNotice } = controller;
	const slot = useSlot();
	const hasHostDialog = useComponents().Dialog != null;
	const dialog = useRef<HTMLDialogElement>(null);
	const elementRef = useMergedRef(dialog, frame.elementRef);
	const toast = useRef<HTMLDivElement>(null);
	const [isInForm, setInForm] = useState<boolean>();
	useLayoutEffect(() => setInForm(toast.current?.closest("form") != null), []);

	const confirmation = useConfirmedClose({
		when: isDirty,
		onClose() {
			onOpenChange(false);
			if (state.status !== "pending") {
				startOver();
				options.onCancel?.();
			} else if (state.isPaused) {
				// Waiting for the network may take hours. Meanwhile, the form is free for the next widget.
				startOver();
			}
		},
	});

	// Not before the form is there: nothing could be lost yet, and it is too much code for a closed dialog.
	useOwnEscape(dialog, open, confirmation.requestClose);
	usePageLock(dialog, open);
	useAboveKeyboard(dialog, open);
	const elementProps = mergeHostProps({ onKeyDownCapture: hideEscape }, frame.elementProps);

	const { status } = state;
	// biome-ignore lint/correctness/useExhaustiveDependencies: told once for each end of a submit
	useEffect(() => {
		if (status === "success") {
			onOpenChange(false);
			// What was typed during the request is kept; the form has emptied itself otherwise.
			startOver({ keepValues: true });
		}
		// In a closed dialog the failure, and what was entered, would go unnoticed.
		if (status === "error") onOpenChange(true);
	}, [status]);

	const wasOpen = useRef(open);
	// biome-ignore lint/correctness/useExhaustiveDependencies: only opening dismisses what has been read
	useEffect(() => {
		if (open && !wasOpen.current) {
			for (const notice of notices) if (notice.type === "created") dismissNotice(notice);
		}
		wasOpen.current = open;
	}, [open]);

	const question = confirmation.isAsking ? (
		<div {...slot("dialog-guard")}>
			<ConfirmPrompt
				id={`${id}discard`}
				text={messages.discardAsk}
				confirm={messages.discardConfirm}
				decline={messages.discardDecline}
				variant="danger"
				onConfirm={confirmation.close}
				onDecline={confirmation.stay}
			/>
		</div>
	) : null;
	return (
		<>
			<DialogFrame {...frame} {...{ elementProps, elementRef }} onClose={confirmation.requestClose} footer={question}>
				{open && isInForm !== undefined ? (
					<AddWidgetRoot
						// HTML knows no form inside another one.
						render={isInForm ? <div /> : undefined}
						controller={controller}
						snippets={options.snippets}
						messages={options.messages}
						colorScheme={options.colorScheme}
						onCancel={confirmation.requestClose}
					>
						{options.children ?? <AddWidgetParts preview={options.preview ?? "auto"} />}
						{/* A host's dialog has no footer, and only our roots set our tokens. */}
						{hasHostDialog ? question : null}
					</AddWidgetRoot>
				) : null}
			</DialogFrame>
			<NoticeToast
				element={toast}
				controller={controller}
				snippets={options.snippets}
				shown={!open}
				onEdit={() => onOpenChange(true)}
				colorScheme={colorScheme}
				messages={messages}
				count={count}
			/>
		</>
	);
}
