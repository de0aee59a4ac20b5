import { AddWidgetDialog } from "akua-react";

/** An "Add widget" button, the form in a modal dialog, and Undo once the dialog has closed. */
export function DashboardHead({ dashboardId, name }: { dashboardId: string; name: string }) {
	return (
		<header>
			<h1>{name}</h1>
			<AddWidgetDialog dashboardId={dashboardId} />
		</header>
	);
}
