"use client";

import type { ReactNode } from "react";
import { useComponents } from "../../ui/Appearance.js";
import { ModalDialog, type ModalDialogProps } from "./ModalDialog.js";

interface DialogFrameProps extends Omit<ModalDialogProps, "children" | "footer"> {
	/** What is asked before it closes. */
	question: ReactNode;
	/** Wraps the question where a host's dialog leaves it no place of its own: only our roots bring our tokens. */
	children: (question: ReactNode) => ReactNode;
}

/** The native dialog, or the host's own in its place. */
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
