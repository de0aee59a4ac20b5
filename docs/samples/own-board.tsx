import { Dashboard } from "akua-react/dashboard";
import "akua-react/styles.css";
import "akua-react/dashboard.css";

/** The parts of a dashboard, with your own between them. */
export function OwnBoard({ dashboardId }: { dashboardId: string }) {
	return (
		<Dashboard.Root dashboardId={dashboardId} autoRefresh={({ purpose }) => (purpose === "reactive_read" ? 15 : false)}>
			<Dashboard.Toolbar heading={<h1>Platform overview</h1>} />
			<Dashboard.Notices />
			<Dashboard.Empty />
			<Dashboard.Grid renderWidget={(item) => <Dashboard.Widget item={item} className="my-card" />} />
		</Dashboard.Root>
	);
}
