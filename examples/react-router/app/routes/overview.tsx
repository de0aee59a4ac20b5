import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import { snippetsOptions, widgetsOptions } from "akua-react/client";
import { Dashboard } from "akua-react/dashboard";
import { useLoaderData } from "react-router";
import { akua } from "../akua.server";

const dashboardId = "dash_overview";

export async function loader() {
	const queryClient = new QueryClient();
	await Promise.all([
		queryClient.prefetchQuery(widgetsOptions(akua, dashboardId)),
		queryClient.prefetchInfiniteQuery(snippetsOptions(akua)),
	]);
	return { state: dehydrate(queryClient) };
}

export default function Overview() {
	const { state } = useLoaderData<typeof loader>();
	return (
		<HydrationBoundary state={state}>
			<Dashboard dashboardId={dashboardId} heading={<h1>Overview</h1>} />
		</HydrationBoundary>
	);
}
