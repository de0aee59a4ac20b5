"use client";

import { useComponents } from "../../ui/Appearance.js";
import { ModalDialog, type ModalDialogProps } from "./ModalDialog.js";

/** The native dialog, or the host's own, which has no footer. */
export function DialogFrame(props: ModalDialogProps) {
	const { Dialog: HostDialog } = useComponents();
	if (!HostDialog) return <ModalDialog {...props} />;
	const { open, onClose, messages, colorScheme, children } = props;
	return (
		<HostDialog open={open} onClose={onClose} title={messages.formTitle} colorScheme={colorScheme}>
			{children}
		</HostDialog>
	);
}
