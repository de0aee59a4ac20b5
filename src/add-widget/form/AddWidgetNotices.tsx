"use client";

import { useWatch } from "react-hook-form";
import { useAddWidget, useAddWidgetController, useAddWidgetSource } from "./AddWidgetContext.js";
import { NoticeRow } from "./NoticeRow.js";
import { noticeKey } from "./useNotices.js";

/**
 * The outcomes of earlier creates that the form no longer shows. Each stays until it is dismissed. Not rendered if there
 * are none: they render again while somebody types.
 */
export function AddWidgetNotices() {
	const { form, messages, count } = useAddWidget("AddWidget.Status");
	const { notices, dismissNotice, canEditNotice, editNotice, onView, onUndone } =
		useAddWidgetController("AddWidget.Status");
	const source = useAddWidgetSource("AddWidget.Status");
	useWatch({ control: form.control });
	return notices.map((notice) => (
		<NoticeRow
			key={noticeKey(notice)}
			notice={notice}
			source={source}
			messages={messages}
			count={count}
			onDismiss={() => dismissNotice(notice)}
			onEdit={canEditNotice(notice) ? editNotice : undefined}
			onView={onView}
			onUndone={onUndone}
		/>
	));
}
