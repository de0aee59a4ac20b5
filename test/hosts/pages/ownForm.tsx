import "akua-react/styles.css";
import { OwnForm } from "../../../docs/samples/own-form.js";
import { dashboardId } from "../../../support/createWorld.js";
import { mount } from "./host.js";

mount(
	<main data-ready="">
		<OwnForm dashboardId={dashboardId} onCreated={() => {}} />
	</main>,
);
