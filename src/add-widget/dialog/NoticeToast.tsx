"use client";

import { useEffect, useRef } from "react";
import type { ColorScheme } from "../../hooks/useColorScheme.js";
import type { MessagesAndCount } from "../../hooks/useMessageTable.js";
import { useSlot } from "../../ui/Appearance.js";
import { useReturnFocus } from "../../ui/focus.js";
import { keyOf } from "../form/AddWidgetNotices.js";
import { NoticeRow } from "../form/NoticeRow.js";
import type { UseAddWidgetFormReturn } from "../form/useAddWidgetForm.js";
import { useAvoidFocusedElement } from "./useAvoidFocusedElement.js";

interface NoticeToastProps extends MessagesAndCount {
	controller: UseAddWidgetFormReturn;
	/** Whether the dialog is closed: while it is open, it shows the notices itself. */
	shown: boolean;
	/** Called once a failed create is back in the form. */
	onEdit: () => void;
	colorScheme: ColorScheme | undefined;
}

/**
 * The notices of a closed dialog, in the top layer. They stay until each is dismissed, since a time limit would be too
 * short for somebody; they take no focus, and give back the focus that was brought to them.
 */
export function NoticeToast({ controller, shown, onEdit, colorScheme, messages, count }: NoticeToastProps) {
	const { notices, dismissNotice, editNotice, dashboardId, onUndone } = controller;
	const slot = useSlot();
	const element = useRef<HTMLDivElement>(null);
	const isShown = shown && notices.length > 0;
	useAvoidFocusedElement(element, isShown);
	// Before it is hidden: nothing in it has the focus then.
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
							key={keyOf(notice)}
							notice={notice}
							messages={messages}
							count={count}
							onDismiss={() => {
								dismissNotice(notice);
								// Its button goes away with it. If it was the last one, the focus goes back to the page.
								element.current?.focus();
							}}
							onEdit={
								notice.variables.dashboardId === dashboardId
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
