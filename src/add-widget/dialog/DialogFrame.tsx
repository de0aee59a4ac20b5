"use client";

import type { ReactNode } from "react";
import { useComponents } from "../../ui/Appearance.js";
import { ModalDialog, type ModalDialogProps } from "./ModalDialog.js";

interface DialogFrameProps extends Omit<ModalDialogProps, "children" | "footer"> {
	/** Asks whether to discard what was entered. */
	question: ReactNode;
	/**
	 * Receives the question if it must go inside the form: a host's dialog has no slot for it, and only our roots set our
	 * tokens.
	 */
	children: (question: ReactNode) => ReactNode;
}

/** The native dialog, or the host's own. */
export function DialogFrame({ question, children, ...props }: DialogFrameProps) {
	const { Dialog: HostDialog } = useComponents();
	if (!HostDialog) {
		return (
			<ModalDialog {...props} footer={question}>
				{children(null)}
			</ModalDialog>
		);
	}
	const { open, onClose, title, state } = props;
	return (
		<HostDialog open={open} onClose={onClose} title={title} colorScheme={state["color-scheme"] ?? undefined}>
			{children(question)}
		</HostDialog>
	);
}
