import { AddWidget, useAddWidgetForm } from "akua-react";

/** The parts, and your own component, sharing one form. */
export function AddWidgetPanel({ dashboardId }: { dashboardId: string }) {
	const controller = useAddWidgetForm({ dashboardId });
	const { form, state } = controller;
	return (
		<>
			<button type="button" disabled={state.status === "pending"} onClick={() => form.reset()}>
				Clear
			</button>
			<AddWidget.Root controller={controller}>
				<AddWidget.Status />
				<AddWidget.Snippet />
				<AddWidget.Actions />
			</AddWidget.Root>
		</>
	);
}
