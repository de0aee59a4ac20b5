"use client";

import { useAddWidget } from "./AddWidgetContext.js";
import { NoticeRow } from "./NoticeRow.js";
import type { AddWidgetNotice } from "./useNotices.js";

/** How earlier creates ended that the form does not show any more. Each stays until it is dismissed. */
export function AddWidgetNotices() {
	const { notices, dismissNotice, editNotice, dashboardId, onUndone, messages, count } =
		useAddWidget("AddWidget.Status");
	return notices.map((notice) => (
		<NoticeRow
			key={keyOf(notice)}
			notice={notice}
			messages={messages}
			count={count}
			onDismiss={() => dismissNotice(notice)}
			onEdit={notice.variables.dashboardId === dashboardId ? editNotice : undefined}
			onUndone={onUndone}
		/>
	));
}

/** Two notices can be about the same create: its key, and then the widget that could not be removed again. */
export function keyOf({ type, variables }: AddWidgetNotice): string {
	return `${type} ${"widgetId" in variables ? variables.widgetId : variables.idempotencyKey}`;
}
