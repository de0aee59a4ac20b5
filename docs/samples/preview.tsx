import { AddWidgetForm } from "akua-react";

/** Nothing runs before its button is pressed. After a success, *View* leads to the new widget. */
export function FormBesideWidgets({ dashboardId }: { dashboardId: string }) {
	return (
		<AddWidgetForm
			dashboardId={dashboardId}
			preview="manual"
			onView={({ id }) => document.getElementById(id)?.scrollIntoView({ behavior: "smooth" })}
		/>
	);
}
