"use client";

import { AddWidgetActions } from "./AddWidgetActions.js";
import { AddWidgetDisplayType } from "./AddWidgetDisplayType.js";
import { AddWidgetPosition } from "./AddWidgetPosition.js";
import { AddWidgetPreview } from "./AddWidgetPreview.js";
import { type AddWidgetOptions, AddWidgetRoot, type AddWidgetRootProps } from "./AddWidgetRoot.js";
import { AddWidgetSnippet } from "./AddWidgetSnippet.js";
import { AddWidgetStatus } from "./AddWidgetStatus.js";

export interface AddWidgetFormProps extends AddWidgetOptions, Omit<AddWidgetRootProps, "children"> {
	/** Whether the chosen snippet can be tried out in the form. @default true */
	preview?: boolean | undefined;
}

/**
 * The whole form: a snippet, how to display it, where to put it. Compose the `AddWidget.*` parts yourself to leave
 * one out, add one, or put your own between them.
 *
 * @example
 * <AddWidgetForm dashboardId="dash_1" onCreated={(widget) => scrollTo(widget.id)} onCancel={close} />
 */
export function AddWidgetForm({ preview = true, ...props }: AddWidgetFormProps) {
	return (
		<AddWidgetRoot {...props}>
			<AddWidgetStatus />
			<AddWidgetSnippet />
			<AddWidgetDisplayType />
			{preview ? <AddWidgetPreview /> : null}
			<AddWidgetPosition />
			<AddWidgetActions />
		</AddWidgetRoot>
	);
}
