"use client";

import { type RefObject, useEffect } from "react";
import type { ColorScheme } from "../../hooks/useColorScheme.js";
import type { MessagesAndCount } from "../../hooks/useMessageTable.js";
import { useSlot } from "../../ui/Appearance.js";
import { useReturnFocus } from "../../ui/focus.js";
import type { AddWidgetOptions } from "../form/AddWidgetRoot.js";
import { NoticeRow } from "../form/NoticeRow.js";
import { useCachedSource } from "../form/snippetNames.js";
import type { UseAddWidgetFormReturn } from "../form/useAddWidgetForm.js";
import { type FailedNotice, noticeKey } from "../form/useNotices.js";
import { useAvoidFocusedElement } from "./useAvoidFocusedElement.js";

interface NoticeToastProps extends MessagesAndCount {
	element: RefObject<HTMLDivElement | null>;
	controller: UseAddWidgetFormReturn;
	/** As given to the dialog. */
	snippets: AddWidgetOptions["snippets"];
	/** Whether the dialog is closed. While open, it shows the notices itself. */
	shown: boolean;
	/** Called once a failed create is back in the form. */
	onEdit: () => void;
	colorScheme: ColorScheme | undefined;
}

/**
 * The notices of a closed dialog, in the top layer. They have no time limit, since any would be too short for someone,
 * and do not take focus. If focus was moved to them, they return it.
 */
export function NoticeToast({
	element,
	controller,
	snippets,
	shown,
	onEdit,
	colorScheme,
	messages,
	count,
}: NoticeToastProps) {
	const slot = useSlot();
	const isShown = shown && controller.notices.length > 0;
	useAvoidFocusedElement(element, isShown);
	// Before the effect that hides it, after which nothing in it can have focus.
	useReturnFocus(element, isShown);
	useEffect(() => {
		const toast = element.current;
		if (!isShown || !toast) return;
		toast.showPopover?.();
		return () => toast.hidePopover?.();
	}, [element, isShown]);

	return (
		<div ref={element} popover="manual" tabIndex={-1} {...slot("toast", { "color-scheme": colorScheme })}>
			{isShown ? (
				<NoticeRows
					controller={controller}
					snippets={snippets}
					messages={messages}
					count={count}
					onEdit={onEdit}
					// The button disappears together with its notice. After the last notice, focus returns to the page.
					onDismissed={() => element.current?.focus()}
				/>
			) : null}
		</div>
	);
}

interface NoticeRowsProps extends Pick<NoticeToastProps, "controller" | "snippets" | "onEdit" | "messages" | "count"> {
	onDismissed: () => void;
}

function NoticeRows({ controller, snippets, messages, count, onEdit, onDismissed }: NoticeRowsProps) {
	const { notices, dismissNotice, canEditNotice, editNotice, onView, onUndone } = controller;
	const source = useCachedSource(snippets);
	const edit = (notice: FailedNotice) => {
		editNotice(notice);
		onEdit();
	};
	return notices.map((notice) => (
		<NoticeRow
			key={noticeKey(notice)}
			notice={notice}
			source={source}
			messages={messages}
			count={count}
			onDismiss={() => {
				dismissNotice(notice);
				onDismissed();
			}}
			onEdit={canEditNotice(notice) ? edit : undefined}
			onView={onView}
			onUndone={onUndone}
		/>
	));
}
