import { AddWidget, useAddWidgetForm } from "akua-react";
import { test } from "vitest";

test("a root takes the options of a form, or its controller", () => {
	void Forms;
});

function Forms() {
	const controller = useAddWidgetForm({ dashboardId: "dash_1" });
	return (
		<>
			<AddWidget.Root dashboardId="dash_1" onCreated={(widget) => widget.id} />
			<AddWidget.Root controller={controller} onCancel={() => {}} />
			{/* @ts-expect-error -- the controller was made with the options of its form */}
			<AddWidget.Root controller={controller} dashboardId="dash_1" />
			{/* @ts-expect-error -- a form needs its dashboard */}
			<AddWidget.Root />
		</>
	);
}
