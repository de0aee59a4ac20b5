"use client";

import { useState } from "react";
import { useWidgets } from "../../hooks/useWidgets.js";
import { usePreserveFocus } from "../../ui/focus.js";
import { useAddWidget } from "../form/AddWidgetContext.js";
import { AddWidgetPlace } from "./AddWidgetPlace.js";
import { AddWidgetPosition } from "./AddWidgetPosition.js";

/** The place, or a number where the dashboard's widgets cannot be listed. It stays a number if they load later. */
export function PlaceOrPosition() {
	const { dashboardId, getId } = useAddWidget("AddWidgetForm");
	const { isLoadingError: hasFailed } = useWidgets(dashboardId);
	const [numbered, setNumbered] = useState<string>();
	if (hasFailed && numbered !== dashboardId) setNumbered(dashboardId);
	const isNumber = numbered === dashboardId;
	const focus = usePreserveFocus(getId(isNumber ? "position" : "place"), isNumber);
	return isNumber ? <AddWidgetPosition {...focus} /> : <AddWidgetPlace {...focus} />;
}
