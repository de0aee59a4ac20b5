import { Dashboard } from "akua-react/dashboard";
import "akua-react/styles.css";
import "akua-react/dashboard.css";

export function OverviewPage() {
	return <Dashboard dashboardId="dash_overview" heading={<h1>Platform overview</h1>} autoRefresh={60} />;
}
