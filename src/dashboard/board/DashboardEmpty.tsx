"use client";

import { forwardRef, type ReactNode } from "react";
import { describeLoadError } from "../../messages/describeBoard.js";
import { useSlot } from "../../ui/Appearance.js";
import { Button } from "../../ui/Button.js";
import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { useDashboardContext } from "./DashboardContext.js";

export interface DashboardEmptyProps extends PartProps<"div", "dashboard-empty"> {
	/** What adds the first widget. */
	children?: ReactNode;
}

/** What stands in place of widgets: that they load, could not be loaded, or that there are none yet. */
export const DashboardEmpty = forwardRef<HTMLDivElement, DashboardEmptyProps>(function DashboardEmpty(
	{ children, ...props },
	ref,
) {
	const { dashboard, isEditable, messages } = useDashboardContext("Dashboard.Empty");
	const slot = useSlot();
	const { items, error, isPending, isPaused, refetch } = dashboard;
	const isEmpty = items.length === 0 && !isPending && !error;
	const isLoading = isPending && !isPaused && !error;
	const content = (
		<>
			{isLoading ? (
				<div aria-hidden="true" {...slot("dashboard-skeleton")}>
					<span />
					<span />
					<span />
					<span />
				</div>
			) : null}
			<div role="status">
				{error && items.length === 0 ? (
					<>
						<p key="error">
							<Icon path={icons.warning} />
							<span>{dashboard.dashboardId ? describeLoadError(error, messages) : messages.boardGone}</span>
						</p>
						<Button variant="secondary" defaults={{ onClick: () => void refetch() }}>
							{messages.tryAgain}
						</Button>
					</>
				) : isPending ? (
					<p key="loading" {...(isPaused ? {} : slot("visually-hidden"))}>
						{isPaused ? messages.boardOffline : messages.boardLoading}
					</p>
				) : isEmpty ? (
					<>
						<p key="empty" {...slot("dashboard-empty-title")}>
							{messages.boardEmpty}
						</p>
						{isEditable ? <p key="hint">{messages.boardEmptyHint}</p> : null}
						{children}
					</>
				) : null}
			</div>
		</>
	);
	const state = { shown: isEmpty || (isPending && isPaused) || (error !== null && items.length === 0) };
	return usePart("div", props, { slot: "dashboard-empty", state, defaults: { children: content }, ref });
});
