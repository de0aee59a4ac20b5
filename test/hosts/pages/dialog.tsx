import "akua-react/styles.css";
import { AddWidgetDialog } from "akua-react";
import { dashboardId } from "../../../support/createWorld.js";
import { mount } from "./host.js";

mount(<AddWidgetDialog dashboardId={dashboardId} defaultOpen defaultValues={{ snippet_id: "snip_clusters" }} />);
