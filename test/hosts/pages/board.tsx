import "./board.css";
import { AkuaProvider } from "akua-react";
import { createAkuaClient } from "akua-react/client";
import { Dashboard, useDashboard } from "akua-react/dashboard";
import { dashboardId } from "../../../support/createWorld.js";
import { mount } from "./host.js";

const akua = createAkuaClient({ baseUrl: `${location.origin}/api/v1` });

/** A dashboard that is being arranged, whose API is the test's. */
function Served() {
	const { status } = useDashboard(dashboardId);
	return (
		<div data-ready={status === "success" ? "" : undefined}>
			<Dashboard dashboardId={dashboardId} defaultArranging />
		</div>
	);
}

mount(
	new URLSearchParams(location.search).has("served") ? (
		<AkuaProvider client={akua}>
			<Served />
		</AkuaProvider>
	) : (
		<div data-ready="">
			<Dashboard dashboardId={dashboardId} />
		</div>
	),
);
