"use client";

import { Dashboard } from "akua-react/dashboard";

export function Overview({ dashboardId }: { dashboardId: string }) {
	return <Dashboard dashboardId={dashboardId} heading={<h1>Overview</h1>} />;
}
