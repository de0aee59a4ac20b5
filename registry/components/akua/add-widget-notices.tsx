"use client";

import {
	type AddWidgetNotice,
	type CreatedNotice,
	describeFailure,
	describeUndo,
	type UndoFailedNotice,
	type UseAddWidgetFormReturn,
	useMessages,
	useUndoCreate,
	useWidgets,
} from "akua-react";
import type { Snippet } from "akua-react/client";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/lib/utils";
import { Icon, icons } from "./icons";
import { nameOf } from "./messages";
import { UndoButton } from "./undo-button";

interface AddWidgetNoticesProps {
	controller: UseAddWidgetFormReturn;
	snippets: readonly Snippet[];
	/** Called once a failed create is back in the form. */
	onEdit?: (() => void) | undefined;
	className?: string | undefined;
}

/** The outcomes that the form no longer shows, each until it is dismissed. */
export function AddWidgetNotices({ controller, snippets, onEdit, className }: AddWidgetNoticesProps) {
	const { notices, dismissNotice, canEditNotice, editNotice, onUndone } = controller;
	const { messages, count } = useMessages();
	if (notices.length === 0) return null;
	return (
		<div className={cn("grid gap-2", className)}>
			{notices.map((notice) => {
				const row = { snippets, onUndone, onDismiss: () => dismissNotice(notice) };
				if (notice.type === "created") return <CreatedRow key={keyOf(notice)} notice={notice} {...row} />;
				if (notice.type === "undoFailed") return <UndoFailedRow key={keyOf(notice)} notice={notice} {...row} />;
				const { snippet_id } = notice.variables.body;
				const name = snippets.find(({ id }) => id === snippet_id)?.name ?? snippet_id;
				const title = notice.outcome === "unknown" ? messages.unknownNotice(name) : messages.notAppliedNotice(name);
				return (
					<Row
						key={keyOf(notice)}
						text={`${title} ${describeFailure(notice, messages, count)}`}
						onDismiss={row.onDismiss}
					>
						{canEditNotice(notice) ? (
							<Button
								size="sm"
								variant="outline"
								onClick={() => {
									editNotice(notice);
									onEdit?.();
								}}
							>
								{messages.edit}
							</Button>
						) : null}
					</Row>
				);
			})}
		</div>
	);
}

interface RowProps<Notice> {
	notice: Notice;
	snippets: readonly Snippet[];
	onUndone: ((widgetId: string) => void) | undefined;
	onDismiss: () => void;
}

function CreatedRow({ notice, snippets, onUndone, onDismiss }: RowProps<CreatedNotice>) {
	const { messages } = useMessages();
	const { widget, isReplayed, variables } = notice;
	const undo = useUndoCreate({ widget, onUndone });
	const described = { name: nameOf(widget, snippets), isReplayed, instead: variables.instead };
	return (
		<Row text={describeUndo(undo, described, messages)} onDismiss={onDismiss}>
			<UndoButton undo={undo} />
		</Row>
	);
}

function UndoFailedRow({ notice, snippets, onUndone, onDismiss }: RowProps<UndoFailedNotice>) {
	const { messages } = useMessages();
	const { dashboardId, widgetId, etag } = notice.variables;
	const { data: widgets } = useWidgets(dashboardId, { enabled: false });
	const widget = widgets?.find(({ id }) => id === widgetId);
	const again = useUndoCreate({ widget: { dashboard_id: dashboardId, id: widgetId, etag }, onUndone });
	const undo = again.status === "idle" ? { ...again, status: "error" as const, error: notice.error } : again;
	const described = { name: widget ? nameOf(widget, snippets) : widgetId, isReplayed: false };
	return (
		<Row text={describeUndo(undo, described, messages)} onDismiss={onDismiss}>
			<UndoButton undo={undo} />
		</Row>
	);
}

function Row({ text, onDismiss, children }: { text: string; onDismiss: () => void; children: ReactNode }) {
	const { messages } = useMessages();
	return (
		<div className="flex items-center gap-2 rounded-lg border bg-background p-2 ps-4 text-sm text-foreground shadow-sm">
			<p role="status" className="flex-1">
				{text}
			</p>
			{children}
			<Button size="icon" variant="ghost" className="shrink-0" aria-label={messages.dismiss} onClick={onDismiss}>
				<Icon path={icons.close} />
			</Button>
		</div>
	);
}

/** A create can have two notices: that it succeeded, and that its undo failed. */
function keyOf({ type, variables }: AddWidgetNotice) {
	return `${type} ${"widgetId" in variables ? variables.widgetId : variables.idempotencyKey}`;
}
