"use client";

import { useEffect, useRef } from "react";
import type { ColorScheme } from "../../hooks/useColorScheme.js";
import type { MessagesAndCount } from "../../hooks/useMessageTable.js";
import { useSlot } from "../../ui/Appearance.js";
import { useReturnFocus } from "../../ui/focus.js";
import { NoticeRow } from "../form/NoticeRow.js";
import type { UseAddWidgetFormReturn } from "../form/useAddWidgetForm.js";
import { noticeKey } from "../form/useNotices.js";
import { useAvoidFocusedElement } from "./useAvoidFocusedElement.js";

interface NoticeToastProps extends MessagesAndCount {
	controller: UseAddWidgetFormReturn;
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
export function NoticeToast({ controller, shown, onEdit, colorScheme, messages, count }: NoticeToastProps) {
	const { notices, dismissNotice, canEditNotice, editNotice, onUndone } = controller;
	const slot = useSlot();
	const element = useRef<HTMLDivElement>(null);
	const isShown = shown && notices.length > 0;
	useAvoidFocusedElement(element, isShown);
	// Before the effect that hides it, after which nothing in it can have focus.
	useReturnFocus(element, isShown);
	useEffect(() => {
		const toast = element.current;
		if (!isShown || !toast) return;
		toast.showPopover?.();
		return () => toast.hidePopover?.();
	}, [isShown]);

	return (
		<div ref={element} popover="manual" tabIndex={-1} {...slot("toast", { "color-scheme": colorScheme })}>
			{shown
				? notices.map((notice) => (
						<NoticeRow
							key={noticeKey(notice)}
							notice={notice}
							messages={messages}
							count={count}
							onDismiss={() => {
								dismissNotice(notice);
								// The button disappears together with its notice. After the last notice, focus returns to the page.
								element.current?.focus();
							}}
							onEdit={
								canEditNotice(notice)
									? (failed) => {
											editNotice(failed);
											onEdit();
										}
									: undefined
							}
							onUndone={onUndone}
						/>
					))
				: null}
		</div>
	);
}
