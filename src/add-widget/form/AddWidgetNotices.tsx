"use client";

import { useWatch } from "react-hook-form";
import { useAddWidget } from "./AddWidgetContext.js";
import { NoticeRow } from "./NoticeRow.js";
import { noticeKey } from "./useNotices.js";

/** The outcomes of earlier creates that the form no longer shows. Each stays until it is dismissed. */
export function AddWidgetNotices() {
	const { notices } = useAddWidget("AddWidget.Status");
	// Only a form with notices renders them again while somebody types.
	return notices.length > 0 ? <NoticeRows /> : null;
}

function NoticeRows() {
	const { form, notices, dismissNotice, canEditNotice, editNotice, onView, onUndone, source, messages, count } =
		useAddWidget("AddWidget.Status");
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
