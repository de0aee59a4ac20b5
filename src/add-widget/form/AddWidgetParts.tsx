"use client";

import { useSlot } from "../../ui/Appearance.js";
import { AddWidgetDisplayType } from "../fields/AddWidgetDisplayType.js";
import { AddWidgetSnippet } from "../fields/AddWidgetSnippet.js";
import { PlaceOrPosition } from "../fields/PlaceOrPosition.js";
import { AddWidgetPreview, type PreviewMode } from "../preview/AddWidgetPreview.js";
import { AddWidgetActions } from "./AddWidgetActions.js";
import { AddWidgetStatus } from "./AddWidgetStatus.js";

/** The parts of the default form, in order. */
export function AddWidgetParts({ preview }: { preview: PreviewMode | false }) {
	const slot = useSlot();
	return (
		<>
			<AddWidgetStatus />
			<div {...slot("columns")}>
				<div {...slot("fields")}>
					<AddWidgetSnippet />
					<AddWidgetDisplayType />
					<PlaceOrPosition />
				</div>
				{preview ? <AddWidgetPreview mode={preview} /> : null}
			</div>
			<AddWidgetActions />
		</>
	);
}
