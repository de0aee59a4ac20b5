"use client";

import type { Snippet } from "akua-react/client";
import {
	type ArrangementNotice,
	describeBoardError,
	type PendingOperation,
	type UseDashboardReturn,
} from "akua-react/dashboard";
import type { ReactNode } from "react";
import { Alert, AlertDescription } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { type AllMessages, displayTypeName, nameOf, useAllMessages } from "./messages";

interface DashboardNoticesProps {
	dashboard: UseDashboardReturn;
	snippets: readonly Snippet[];
}

/** What could not be saved, or was changed by somebody else meanwhile, each with its next step. */
export function DashboardNotices({ dashboard, snippets }: DashboardNoticesProps) {
	const { messages } = useAllMessages();
	const { saving, notices, retry, discard, again, dismiss } = dashboard;
	return (
		<div className="grid gap-2 empty:hidden">
			{saving.status === "stalled" && saving.error ? (
				<Notice text={`${messages.savingStalled} ${describeBoardError(saving.error, messages)}`}>
					<Button size="sm" onClick={retry}>
						{messages.tryAgain}
					</Button>
					<Button size="sm" variant="outline" onClick={discard}>
						{messages.savingDiscard}
					</Button>
				</Notice>
			) : null}
			{notices.map((notice) => (
				<Notice key={notice.id} text={describeNotice(notice, snippets, messages)}>
					{notice.type === "failed" || notice.type === "busy" ? (
						<Button size="sm" onClick={() => again(notice.id)}>
							{messages.tryAgain}
						</Button>
					) : null}
					<Button size="sm" variant="outline" onClick={() => dismiss(notice.id)}>
						{messages.dismiss}
					</Button>
				</Notice>
			))}
		</div>
	);
}

interface ConflictProps {
	dashboard: UseDashboardReturn;
	conflict: PendingOperation;
}

/** Says that somebody else changed the same, and lets the person choose. */
export function Conflict({ dashboard, conflict: { key, operation, theirs } }: ConflictProps) {
	const { messages, count } = useAllMessages();
	const isRemoval = operation.type === "remove";
	const texts: string[] = isRemoval ? [messages.conflictRemove] : [];
	if (operation.type === "change" && theirs) {
		const { patch, base } = operation;
		if (patch.col_span !== undefined && theirs.col_span !== base.col_span) {
			texts.push(messages.conflictWidth(count(theirs.col_span)));
		}
		if (patch.display_type !== undefined && theirs.display_type !== base.display_type) {
			texts.push(messages.conflictDisplayType(displayTypeName(theirs.display_type ?? null, messages)));
		}
	}
	return (
		<Notice text={texts.join(" ")}>
			<Button size="sm" variant={isRemoval ? "destructive" : "default"} onClick={() => dashboard.resolve(key, "mine")}>
				{isRemoval ? messages.removeConfirm : messages.conflictMine}
			</Button>
			<Button size="sm" variant="outline" onClick={() => dashboard.resolve(key, "theirs")}>
				{isRemoval ? messages.removeDecline : messages.conflictTheirs}
			</Button>
		</Notice>
	);
}

function Notice({ text, children }: { text: string; children: ReactNode }) {
	return (
		<Alert>
			<AlertDescription className="flex flex-wrap items-center gap-2 text-foreground">
				<p className="flex-1 basis-48">{text}</p>
				{children}
			</AlertDescription>
		</Alert>
	);
}

function describeNotice(notice: ArrangementNotice, snippets: readonly Snippet[], messages: AllMessages): string {
	const name = notice.widget ? nameOf(notice.widget, snippets) : "";
	switch (notice.type) {
		case "failed":
			return `${messages.noticeFailed(name)} ${describeBoardError(notice.error, messages)}`;
		case "gone":
			return messages.noticeGone(name);
		case "placeLost":
			return messages.noticePlaceLost(name);
		case "alsoChanged":
			return messages.noticeAlsoChanged(name);
		case "busy":
			return messages.noticeBusy(name);
		case "notUndone":
			return messages.noticeNotUndone(name);
	}
}
