"use client";

import { AddWidgetDisplayType } from "../fields/AddWidgetDisplayType.js";
import { AddWidgetPosition } from "../fields/AddWidgetPosition.js";
import { AddWidgetSnippet } from "../fields/AddWidgetSnippet.js";
import { AddWidgetPreview } from "../preview/AddWidgetPreview.js";
import { AddWidgetActions } from "./AddWidgetActions.js";
import { AddWidgetStatus } from "./AddWidgetStatus.js";

/** The parts of the default form, in order. */
export function AddWidgetParts({ preview }: { preview: boolean }) {
	return (
		<>
			<AddWidgetStatus />
			<AddWidgetSnippet />
			<AddWidgetDisplayType />
			{preview ? <AddWidgetPreview /> : null}
			<AddWidgetPosition />
			<AddWidgetActions />
		</>
	);
}
