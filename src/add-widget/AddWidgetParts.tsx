"use client";

import { AddWidgetActions } from "./AddWidgetActions.js";
import { AddWidgetDisplayType } from "./AddWidgetDisplayType.js";
import { AddWidgetPosition } from "./AddWidgetPosition.js";
import { AddWidgetPreview } from "./AddWidgetPreview.js";
import { AddWidgetSnippet } from "./AddWidgetSnippet.js";
import { AddWidgetStatus } from "./AddWidgetStatus.js";

/** The parts that make the default form, in their order. */
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
