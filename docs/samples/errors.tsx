import { AddWidgetForm } from "akua-react";
import { isAkuaError } from "akua-react/client";

/** The form informs the user; `onError` is for your logs. No error contains a token. */
export function LoggedForm({ dashboardId, log }: { dashboardId: string; log: (entry: object) => void }) {
	return (
		<AddWidgetForm
			dashboardId={dashboardId}
			onError={(error) => {
				if (isAkuaError(error)) log({ code: error.code, outcome: error.outcome, requestId: error.requestId });
			}}
		/>
	);
}
