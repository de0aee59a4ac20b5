"use client";

import { useAddWidget } from "./AddWidgetContext.js";
import { NoticeRow } from "./NoticeRow.js";
import type { AddWidgetNotice } from "./useNotices.js";

/** The outcomes of earlier creates that the form no longer shows. Each stays until it is dismissed. */
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

/** A create can have two notices: that it succeeded, and that its undo failed. */
export function keyOf({ type, variables }: AddWidgetNotice): string {
	return `${type} ${"widgetId" in variables ? variables.widgetId : variables.idempotencyKey}`;
}
