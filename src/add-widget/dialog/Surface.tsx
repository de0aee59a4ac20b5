"use client";

import { useComponents } from "../../ui/Appearance.js";
import { ModalDialog, type ModalDialogProps } from "./ModalDialog.js";

/** What the form stands on: the native dialog, or the host's own in its place. */
export function Surface(props: ModalDialogProps) {
	const { Dialog: HostDialog } = useComponents();
	const { open, onClose, title, state, children } = props;
	if (!HostDialog) return <ModalDialog {...props} />;
	return (
		<HostDialog {...{ open, onClose, title }} colorScheme={state["color-scheme"] ?? undefined}>
			{children}
		</HostDialog>
	);
}

/** What is asked in the host's own dialog: within the form, as only the parts of Akua have the tokens around them. */
export function GuardInForm({ guard }: Pick<ModalDialogProps, "guard">) {
	return useComponents().Dialog ? guard : null;
}
