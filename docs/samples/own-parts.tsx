import { AddWidget } from "akua-react";

/** The form with one more field than by default. */
export function WideWidgetForm({ dashboardId, close }: { dashboardId: string; close: () => void }) {
	return (
		<AddWidget.Root dashboardId={dashboardId} onCreated={close} onCancel={close}>
			<AddWidget.Status />
			<AddWidget.Snippet />
			<AddWidget.DisplayType />
			<AddWidget.ColSpan />
			<AddWidget.Actions />
		</AddWidget.Root>
	);
}
