"use client";

import { useComponents } from "../../ui/Appearance.js";
import { ModalDialog, type ModalDialogProps } from "./ModalDialog.js";

/** What the form stands on: the native dialog, or the host's own in its place. */
export function Surface(props: ModalDialogProps) {
	const { Dialog: HostDialog } = useComponents();
	const { open, onClose, title, guard, children } = props;
	if (!HostDialog) return <ModalDialog {...props} />;
	return (
		<HostDialog {...{ open, onClose, title }}>
			{children}
			{guard}
		</HostDialog>
	);
}
