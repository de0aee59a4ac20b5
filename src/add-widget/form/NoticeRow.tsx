"use client";

import { type ReactNode, useMemo, useRef, useState } from "react";
import type { Widget } from "../../contract/widget.js";
import { useAkuaQueryClient } from "../../hooks/AkuaContext.js";
import { useIntent } from "../../hooks/useIntent.js";
import type { MessagesAndCount } from "../../hooks/useMessageTable.js";
import { useUndoCreate } from "../../hooks/useUndoCreate.js";
import { useWidgets } from "../../hooks/useWidgets.js";
import { describeFailedCreate } from "../../messages/describeFailure.js";
import { describeUndo } from "../../messages/describeUndo.js";
import type { DeleteWidgetVariables } from "../../query/intents/variables.js";
import type { SnippetSource } from "../../snippet-picker/useSnippetSource.js";
import { useSlot } from "../../ui/Appearance.js";
import { useRestoreLostFocus } from "../../ui/focus.js";
import { clearIcon, Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { asData, Sentence } from "../../ui/Sentence.js";
import type { SlotState } from "../../ui/slot.js";
import { isUndoOver, renderUndoButton, type ShownUndo, undoIcon } from "./renderUndoButton.js";
import { renderViewButton } from "./renderViewButton.js";
import { snippetName } from "./snippetNames.js";
import type { AddWidgetNotice, CreatedNotice, FailedNotice, UndoFailedNotice } from "./useNotices.js";

interface NoticeRowProps<Notice> extends MessagesAndCount {
	notice: Notice;
	/** Where to find the names of snippets. */
	source: SnippetSource;
	onDismiss: () => void;
	/** Puts a failed create back into the form; `undefined` if it belongs to another dashboard. */
	onEdit: ((notice: FailedNotice) => void) | undefined;
	onView: ((widget: Widget) => void) | undefined;
	onUndone: ((widgetId: string) => void) | undefined;
}

/** An outcome that the form no longer shows, with the next step. */
export function NoticeRow({ notice, ...props }: NoticeRowProps<AddWidgetNotice>) {
	if (notice.type === "created") return <CreatedRow {...props} notice={notice} />;
	return notice.type === "failed" ? (
		<FailedRow {...props} notice={notice} />
	) : (
		<UndoFailedRow {...props} notice={notice} />
	);
}

type CreatedRowProps = Omit<NoticeRowProps<Omit<CreatedNotice, "type">>, "onEdit">;

function CreatedRow({ notice, source, messages, onView, onUndone, onDismiss }: CreatedRowProps) {
	const { widget, isReplayed, variables } = notice;
	const slot = useSlot();
	const undo = useUndoCreate({ widget, onUndone });
	const name = snippetName(source, widget.snippet_id ?? widget.id);
	const text = describeUndo(undo, { name: asData(name), isReplayed, instead: variables.instead }, messages);
	return (
		<UndoRow undo={undo} text={text} messages={messages} onDismiss={onDismiss}>
			{renderViewButton({ widget, undo, onView, messages }, slot)}
		</UndoRow>
	);
}

function UndoFailedRow({ notice, source, messages, onUndone, onDismiss }: NoticeRowProps<UndoFailedNotice>) {
	const widget = useMemo(() => toWidget(notice.variables), [notice]);
	const name = snippetName(source, useSnippetOf(widget) ?? widget.id);
	const again = useUndoCreate({ widget, onUndone });
	const undo: ShownUndo = again.status === "idle" ? { ...again, status: "error", error: notice.error } : again;
	const text = describeUndo(undo, { name: asData(name), isReplayed: false }, messages);
	return <UndoRow undo={undo} text={text} messages={messages} onDismiss={onDismiss} />;
}

function FailedRow({ notice, ...props }: NoticeRowProps<FailedNotice>) {
	const { source, messages, count, onEdit, onDismiss } = props;
	const slot = useSlot();
	// Another form or tab may have learned the outcome since.
	const intent = useIntent(useAkuaQueryClient("AddWidget.Status"), notice.variables);
	if (intent?.isApplied && intent.result) {
		return <CreatedRow {...props} notice={{ ...notice, widget: intent.result, isReplayed: true }} />;
	}
	const name = snippetName(source, notice.variables.body.snippet_id);
	const text = describeFailedCreate(notice, asData(name), messages, count);
	return (
		<Row
			state={{ outcome: notice.outcome }}
			icon={icons.warning}
			text={text}
			dismissLabel={messages.dismiss}
			onDismiss={onDismiss}
		>
			{onEdit ? (
				<button type="button" {...slot("link")} onClick={() => onEdit(notice)}>
					{messages.edit}
				</button>
			) : null}
		</Row>
	);
}

interface UndoRowProps extends Pick<NoticeRowProps<unknown>, "messages" | "onDismiss"> {
	undo: ShownUndo;
	text: string;
	children?: ReactNode;
}

function UndoRow({ undo, text, messages, onDismiss, children }: UndoRowProps) {
	const slot = useSlot();
	return (
		<Row
			state={{ undo: undo.status }}
			icon={undoIcon(undo)}
			text={text}
			dismissLabel={messages.dismiss}
			onDismiss={onDismiss}
			isActionGone={isUndoOver(undo)}
		>
			{children}
			{renderUndoButton({ undo, messages }, slot)}
		</Row>
	);
}

interface RowProps {
	state: SlotState<"notice">;
	icon: string;
	text: string;
	dismissLabel: string;
	onDismiss: () => void;
	/** Turns true when the action, which may have focus, disappears. */
	isActionGone?: boolean;
	children: ReactNode;
}

function Row({ state, icon, text, dismissLabel, onDismiss, isActionGone = false, children }: RowProps) {
	const slot = useSlot();
	const element = useRef<HTMLDivElement>(null);
	useRestoreLostFocus(element, isActionGone);
	return (
		<div ref={element} tabIndex={-1} {...slot("notice", state)}>
			<Icon path={icon} />
			<div {...slot("notice-text")}>
				<p role="status">
					<Sentence>{text}</Sentence>
				</p>
				{children}
			</div>
			<button type="button" aria-label={dismissLabel} onClick={() => onDismiss()} {...slot("notice-close")}>
				<Icon path={clearIcon} />
			</button>
		</div>
	);
}

/** The snippet of a widget, as long as the list of widgets is cached. Remembered, since the undo removes it from the list. */
function useSnippetOf({ dashboard_id, id }: Pick<Widget, "dashboard_id" | "id">): string | null | undefined {
	const { data: widgets } = useWidgets(dashboard_id, { enabled: false });
	const listed = widgets?.find((widget) => widget.id === id)?.snippet_id;
	const [remembered, setRemembered] = useState(listed);
	if (listed && !remembered) setRemembered(listed);
	return listed ?? remembered;
}

function toWidget({
	dashboardId,
	widgetId,
	etag,
}: DeleteWidgetVariables): Pick<Widget, "dashboard_id" | "id" | "etag"> {
	return { dashboard_id: dashboardId, id: widgetId, etag };
}
