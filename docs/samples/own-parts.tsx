import { AddWidget } from "akua-react";

/** The default form with an additional field. */
export function WideWidgetForm({ dashboardId, close }: { dashboardId: string; close: () => void }) {
	return (
		<AddWidget.Root dashboardId={dashboardId} onCreated={close} onCancel={close}>
			<AddWidget.Status />
			<AddWidget.Snippet />
			<AddWidget.DisplayType />
			<AddWidget.Place />
			<AddWidget.ColSpan />
			<AddWidget.Actions />
		</AddWidget.Root>
	);
}
