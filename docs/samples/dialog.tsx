import { AddWidgetDialog } from "akua-react";

/** A button "Add widget", the form in a modal dialog, and Undo once that is closed. */
export function DashboardHead({ dashboardId, name }: { dashboardId: string; name: string }) {
	return (
		<header>
			<h1>{name}</h1>
			<AddWidgetDialog dashboardId={dashboardId} />
		</header>
	);
}
