"use client";

import { forwardRef } from "react";
import { AddWidgetParts } from "./form/AddWidgetParts.js";
import { type AddWidgetElementProps, type AddWidgetOptions, OwnRoot } from "./form/AddWidgetRoot.js";
import type { PreviewMode } from "./preview/AddWidgetPreview.js";

export interface AddWidgetFormProps extends AddWidgetOptions, AddWidgetElementProps {
	/** When the preview runs the chosen snippet; `false` for no preview. @default "auto" */
	preview?: PreviewMode | false | undefined;
}

/**
 * The whole form: a snippet, its display type and its position. Compose the `AddWidget.*` parts yourself to leave one
 * out, add one, or put your own between them.
 *
 * HTML has no form inside a form: within one of your own, set `render={<div />}`.
 *
 * @example
 * <AddWidgetForm dashboardId="dash_1" onCreated={(widget) => scrollTo(widget.id)} onCancel={close} />
 */
export const AddWidgetForm = forwardRef<HTMLFormElement, AddWidgetFormProps>(function AddWidgetForm(
	{ preview = "auto", ...props },
	ref,
) {
	return (
		<OwnRoot {...props} ref={ref}>
			<AddWidgetParts preview={preview} />
		</OwnRoot>
	);
});
