"use client";

import type { ReactNode } from "react";
import { describeBoardError } from "../../messages/describeBoard.js";
import { joinSentences } from "../../messages/joinSentences.js";
import type { EditingMessages } from "../../messages/types.js";
import { useSlot } from "../../ui/Appearance.js";
import { Button } from "../../ui/Button.js";
import { clearIcon, Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { asData, Sentence } from "../../ui/Sentence.js";
import type { ArrangementNotice } from "../arrangement/state.js";
import { toBody } from "../arrangement/toBody.js";
import { useDashboardContext } from "./DashboardContext.js";
import { useEditor } from "./useEditor.js";

/** What could not be saved, or was changed by somebody else meanwhile, each with its next step. */
export function NoticeList() {
	const { saving, notices } = useDashboardContext("Dashboard.Notices").dashboard;
	const { actions, messages, nameOf } = useEditor("Dashboard.Notices");
	const slot = useSlot();
	return (
		<>
			{saving.status === "stalled" && saving.error ? (
				<Notice text={joinSentences(messages.savingStalled, describeBoardError(saving.error, messages))}>
					<Button variant="secondary" defaults={{ onClick: actions.retry }}>
						{messages.tryAgain}
					</Button>
					<Button variant="secondary" defaults={{ onClick: actions.discard }}>
						{messages.savingDiscard}
					</Button>
				</Notice>
			) : null}
			{notices.map((notice) => {
				const action = actionOf(notice, messages);
				const name = notice.widget ? asData(nameOf(notice.widget)) : "";
				return (
					<Notice key={notice.id} text={describeNotice(notice, name, messages)}>
						{action ? (
							<Button variant="secondary" defaults={{ onClick: () => actions.again(notice.id) }}>
								{action}
							</Button>
						) : null}
						<button
							type="button"
							title={messages.dismiss}
							aria-label={messages.dismiss}
							onClick={() => actions.dismiss(notice.id)}
							{...slot("dashboard-button")}
						>
							<Icon path={clearIcon} />
						</button>
					</Notice>
				);
			})}
		</>
	);
}

/** A text, and what can be done about it. */
function Notice({ text, children }: { text: string; children: ReactNode }) {
	const slot = useSlot();
	return (
		<div {...slot("dashboard-notice")}>
			<Icon path={icons.warning} />
			<p>
				<Sentence>{text}</Sentence>
			</p>
			<div>{children}</div>
		</div>
	);
}

function actionOf(notice: ArrangementNotice, messages: EditingMessages): string | undefined {
	if (notice.type === "failed" || notice.type === "busy") return messages.tryAgain;
	return notice.type === "gone" && notice.widget && toBody(notice.widget) ? messages.noticeAddAgain : undefined;
}

function describeNotice(notice: ArrangementNotice, name: string, messages: EditingMessages): string {
	switch (notice.type) {
		case "failed":
			return joinSentences(messages.noticeFailed(name), describeBoardError(notice.error, messages));
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
