import "akua-react/styles.css";
import "akua-react/dashboard.css";
import { Dashboard } from "akua-react/dashboard";
import { dashboardId } from "../../../support/createWorld.js";
import { mount } from "./host.js";

mount(
	<div data-ready="">
		<Dashboard dashboardId={dashboardId} />
	</div>,
);
