import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AddWidgetForm, AkuaProvider } from "akua-react";
import { createAkuaClient } from "akua-react/client";
import "akua-react/styles.css";

const akua = createAkuaClient({ baseUrl: "/api/akua" }); // your proxy, see below
const queryClient = new QueryClient();

export function AddWidgetPage({ dashboardId }: { dashboardId: string }) {
	return (
		<QueryClientProvider client={queryClient}>
			<AkuaProvider client={akua}>
				<AddWidgetForm dashboardId={dashboardId} onCreated={(widget) => console.log(widget.id)} />
			</AkuaProvider>
		</QueryClientProvider>
	);
}
