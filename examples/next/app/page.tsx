import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import { snippetsOptions, widgetsOptions } from "akua-react/client";
import { akua } from "./akua";
import { Overview } from "./overview";

/** Rendered for each request, since a dashboard changes. */
export const dynamic = "force-dynamic";

const dashboardId = "dash_overview";

export default async function Page() {
	const queryClient = new QueryClient();
	// Awaited: what is still pending or has failed when the page is sent would be asked for again by the browser.
	await Promise.all([
		queryClient.prefetchQuery(widgetsOptions(akua, dashboardId)),
		queryClient.prefetchInfiniteQuery(snippetsOptions(akua)),
	]);
	return (
		<HydrationBoundary state={dehydrate(queryClient)}>
			<Overview dashboardId={dashboardId} />
		</HydrationBoundary>
	);
}
