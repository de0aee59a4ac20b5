import "akua-react/styles.css";
import { AddWidgetDialog } from "akua-react";
import { dashboardId } from "../../../support/createWorld.js";
import { mount } from "./host.js";

mount(
	<div data-ready="">
		<AddWidgetDialog dashboardId={dashboardId} />
	</div>,
);
