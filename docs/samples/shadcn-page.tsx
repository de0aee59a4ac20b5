import { Dashboard } from "@/components/akua/dashboard";

/** A page inside AkuaProvider and QueryClientProvider. */
export function OverviewPage() {
	return <Dashboard dashboardId="dash_overview" heading={<h1>Platform overview</h1>} autoRefresh={60} />;
}
