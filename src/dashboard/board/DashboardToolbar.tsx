"use client";

import { useMutationState } from "@tanstack/react-query";
import { forwardRef, type ReactNode } from "react";
import { useAkuaQueryClient } from "../../hooks/AkuaContext.js";
import { akuaKeys } from "../../query/akuaKeys.js";
import { useSlot } from "../../ui/Appearance.js";
import { Button } from "../../ui/Button.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { AutoRefreshToggle } from "../card/AutoRefreshToggle.js";
import { type BoardContextValue, type DashboardContextValue, useDashboardContext } from "./DashboardContext.js";
import { EditingLoading, editingModule } from "./lateEditing.js";

export type DashboardToolbarProps = PartProps<"div", "dashboard-toolbar"> & {
	/** Before the buttons, for instance the dashboard's name. */
	heading?: ReactNode;
	/** After the buttons, for instance one that adds a widget. */
	children?: ReactNode;
};

/** Arranges, undoes and redoes, and says how saving goes. */
export const DashboardToolbar = forwardRef<HTMLDivElement, DashboardToolbarProps>(function DashboardToolbar(
	{ heading, children, ...props },
	ref,
) {
	const context = useDashboardContext("Dashboard.Toolbar");
	const { dashboard, isEditable, isArranging, setArranging, messages, overrides, editing } = context;
	const slot = useSlot();
	const { HistoryButtons } = editing.module ?? {};
	const hasHistory = dashboard.canUndo || dashboard.canRedo || isArranging;
	const content = (
		<>
			{heading ? <div {...slot("dashboard-title")}>{heading}</div> : null}
			<SavingStatus {...context} />
			{isArranging && !editing.module ? <EditingLoading /> : null}
			<AutoRefreshToggle messages={overrides} />
			{isEditable && hasHistory && HistoryButtons ? <HistoryButtons /> : null}
			{isEditable && (dashboard.items.length > 0 || isArranging) ? (
				<Button
					variant="secondary"
					defaults={{
						"aria-pressed": isArranging,
						onClick: () => setArranging(!isArranging),
						onPointerEnter: editingModule.load,
						onFocus: editingModule.load,
					}}
				>
					{isArranging ? messages.arrangeDone : messages.arrange}
				</Button>
			) : null}
			{children}
		</>
	);
	return usePart("div", props, { slot: "dashboard-toolbar", state: {}, defaults: { children: content }, ref });
});

function SavingStatus({ dashboard, messages, count }: BoardContextValue & DashboardContextValue) {
	const slot = useSlot();
	const { saving } = dashboard;
	const queryClient = useAkuaQueryClient("Dashboard.Toolbar");
	const creates = useMutationState(
		{ filters: { mutationKey: akuaKeys.createWidget(), predicate: ({ state }) => state.isPaused } },
		queryClient,
	).length;
	const { status } = saving;
	return (
		<div {...slot("dashboard-saving", { status })}>
			<span role="status">
				{status === "paused" || creates > 0 ? messages.savingPaused(count(saving.changes + creates)) : null}
			</span>
			{/* Not announced each time; that all is saved is. */}
			{status === "saving" && creates === 0 ? <span>{messages.saving}</span> : null}
		</div>
	);
}
