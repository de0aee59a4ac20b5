"use client";

import { useMutationState } from "@tanstack/react-query";
import { forwardRef, type ReactNode } from "react";
import { useAkuaQueryClient } from "../../hooks/AkuaContext.js";
import { akuaKeys } from "../../query/akuaKeys.js";
import { useSlot } from "../../ui/Appearance.js";
import { Button } from "../../ui/Button.js";
import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
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
	const { dashboard, isEditable, isArranging, setArranging, messages, say, overrides, editing } = context;
	const slot = useSlot();
	const travel = (side: "undo" | "redo") => {
		if (dashboard[side]()) say(side === "undo" ? messages.undid : messages.redid);
	};
	const { canUndo, canRedo } = dashboard;
	const hasHistory = canUndo || canRedo || isArranging;
	const content = (
		<>
			{heading ? <div {...slot("dashboard-title")}>{heading}</div> : null}
			<SavingStatus {...context} />
			{isArranging && !editing.module ? <EditingLoading /> : null}
			<AutoRefreshToggle messages={overrides} />
			{isEditable && hasHistory ? (
				<>
					<IconButton label={messages.undo} path={icons.undo} isDisabled={!canUndo} onPress={() => travel("undo")} />
					<IconButton label={messages.redo} path={icons.redo} isDisabled={!canRedo} onPress={() => travel("redo")} />
				</>
			) : null}
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

interface IconButtonProps {
	label: string;
	path: string;
	isDisabled: boolean;
	onPress: () => void;
}

function IconButton({ label, path, isDisabled, onPress }: IconButtonProps) {
	const slot = useSlot();
	return (
		<button
			type="button"
			title={label}
			aria-label={label}
			aria-disabled={isDisabled}
			onClick={() => !isDisabled && onPress()}
			{...slot("dashboard-button")}
		>
			<Icon path={path} />
		</button>
	);
}

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
