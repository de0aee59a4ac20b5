"use client";

import { forwardRef, useId } from "react";
import { displayTypeName } from "../../messages/displayTypeName.js";
import { Button } from "../../ui/Button.js";
import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import type { PendingOperation } from "../arrangement/state.js";
import { useEditor } from "./useEditor.js";

export interface DashboardConflictProps extends PartProps<"div", "dashboard-conflict"> {
	conflict: PendingOperation;
}

/** Says that somebody else changed the same, and lets the person choose. */
export const DashboardConflict = forwardRef<HTMLDivElement, DashboardConflictProps>(function DashboardConflict(
	{ conflict, ...props },
	ref,
) {
	const { actions, messages, count } = useEditor("Dashboard.Conflict");
	const id = useId();
	const { operation, theirs, key } = conflict;
	const isRemoval = operation.type === "remove";
	const texts: string[] = [];
	if (isRemoval) texts.push(messages.conflictRemove);
	else if (operation.type === "change" && theirs) {
		const { patch, base } = operation;
		if (patch.col_span !== undefined && theirs.col_span !== base.col_span) {
			texts.push(messages.conflictWidth(count(theirs.col_span)));
		}
		if (patch.display_type !== undefined && theirs.display_type !== base.display_type) {
			const type = theirs.display_type ?? null;
			texts.push(
				messages.conflictDisplayType(type === null ? messages.displayTypeAuto : displayTypeName(type, messages)),
			);
		}
	}
	const content = (
		<>
			<p>
				<Icon path={icons.warning} />
				<span id={id}>{texts.join(" ")}</span>
			</p>
			<div>
				<Button variant={isRemoval ? "danger" : "secondary"} defaults={{ onClick: () => actions.resolve(key, "mine") }}>
					{isRemoval ? messages.removeConfirm : messages.conflictMine}
				</Button>
				<Button variant="secondary" defaults={{ onClick: () => actions.resolve(key, "theirs") }}>
					{isRemoval ? messages.removeDecline : messages.conflictTheirs}
				</Button>
			</div>
		</>
	);
	const defaults = { role: "group", "aria-labelledby": id, children: content };
	return usePart("div", props, { slot: "dashboard-conflict", state: {}, defaults, ref });
});
