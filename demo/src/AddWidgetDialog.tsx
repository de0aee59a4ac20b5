import { AddWidget } from "akua-react";
import type { Widget } from "akua-react/client";
import { useEffect, useRef } from "react";

interface AddWidgetDialogProps {
	dashboardId: string;
	open: boolean;
	onClose: () => void;
	onCreated: (widget: Widget) => void;
}

/** The platform's own dialog around the form: it takes the focus, gives it back, and closes by Escape. */
export function AddWidgetDialog({ dashboardId, open, onClose, onCreated }: AddWidgetDialogProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => {
		if (open) dialog.current?.showModal();
		else dialog.current?.close();
	}, [open]);
	return (
		<dialog ref={dialog} aria-labelledby="add-widget" onClose={onClose}>
			<h2 id="add-widget">Add a widget</h2>
			{open ? (
				<AddWidget.Root dashboardId={dashboardId} onCreated={onCreated} onCancel={onClose}>
					<AddWidget.Status />
					<AddWidget.Snippet />
					<AddWidget.DisplayType />
					<AddWidget.Preview />
					<AddWidget.Position />
					<AddWidget.ColSpan />
					<AddWidget.Actions />
				</AddWidget.Root>
			) : null}
		</dialog>
	);
}
