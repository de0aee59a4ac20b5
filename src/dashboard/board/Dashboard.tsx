"use client";

import {
	type ComponentPropsWithoutRef,
	cloneElement,
	forwardRef,
	type ReactElement,
	type ReactNode,
	useState,
} from "react";
import { createPortal } from "react-dom";
import { AddWidgetDialog, type AddWidgetDialogProps } from "../../add-widget/dialog/AddWidgetDialog.js";
import { useSlot } from "../../ui/Appearance.js";
import { Button } from "../../ui/Button.js";
import { isFocusLost } from "../../ui/focus.js";
import { mergeProps } from "../../ui/mergeProps.js";
import { DashboardConflict } from "./DashboardConflict.js";
import { useDashboardContext } from "./DashboardContext.js";
import { DashboardEmpty } from "./DashboardEmpty.js";
import { DashboardGrid, type DashboardGridProps } from "./DashboardGrid.js";
import { DashboardHandle } from "./DashboardHandle.js";
import { DashboardMenu } from "./DashboardMenu.js";
import { DashboardNotices } from "./DashboardNotices.js";
import { DashboardRoot, type DashboardRootProps } from "./DashboardRoot.js";
import { DashboardToolbar } from "./DashboardToolbar.js";
import { DashboardWidgetItem } from "./DashboardWidgetItem.js";
import { DashboardWidthHandle } from "./DashboardWidthHandle.js";

export interface DashboardProps extends Omit<DashboardRootProps, "children">, Pick<DashboardGridProps, "renderWidget"> {
	/** Before the toolbar's buttons, for instance the dashboard's name. */
	heading?: ReactNode;
	/** Options of the dialog that adds a widget; `false` for no dialog. */
	addWidget?: Omit<AddWidgetDialogProps, "dashboardId"> | false | undefined;
}

const DashboardWithParts = forwardRef<HTMLElement, DashboardProps>(function Dashboard(
	{ addWidget = {}, heading, renderWidget, ...props },
	ref,
) {
	const { editable = true } = props;
	const [place, setPlace] = useState<HTMLElement | null>(null);
	const slot = useSlot();
	return (
		<DashboardRoot {...props} ref={ref}>
			<DashboardToolbar heading={heading}>
				{editable && addWidget ? <AddWidgetButton {...addWidget} place={place} /> : null}
			</DashboardToolbar>
			<DashboardNotices />
			<DashboardEmpty>
				<div ref={setPlace} {...slot("dashboard-empty-action")} />
			</DashboardEmpty>
			<DashboardGrid renderWidget={renderWidget} />
		</DashboardRoot>
	);
});

interface AddWidgetButtonProps extends Omit<AddWidgetDialogProps, "dashboardId"> {
	/** Where the button is in an empty dashboard. */
	place: HTMLElement | null;
}

/** The dialog that adds a widget. What it adds is scrolled to and marked. */
function AddWidgetButton({ place, trigger, onCreated, onClose, ...options }: AddWidgetButtonProps) {
	const { dashboard, setNewest } = useDashboardContext("Dashboard");
	const hasFailed = dashboard.error !== null && dashboard.items.length === 0;
	return (
		<AddWidgetDialog
			{...options}
			dashboardId={dashboard.dashboardId}
			trigger={hasFailed || trigger === null ? null : <PlacedTrigger place={place} element={trigger} />}
			onCreated={(widget) => {
				setNewest(widget.id);
				onCreated?.(widget);
			}}
			onClose={(event) => {
				onClose?.(event);
				const dialog = event.currentTarget;
				// The button in the middle of an empty dashboard is gone, so the focus could not return to it.
				if (!isFocusLost(dialog)) return;
				dialog
					.closest(".akua-dashboard")
					?.querySelector<HTMLElement>(".akua-dashboard-item[data-new] > article")
					?.focus({ preventScroll: true });
			}}
		/>
	);
}

interface PlacedTriggerProps extends ComponentPropsWithoutRef<"button"> {
	place: HTMLElement | null;
	element: ReactElement<object> | undefined;
}

/** Moved by itself: the dialog would lose its notices if it moved too. */
function PlacedTrigger({ place, element, ...props }: PlacedTriggerProps) {
	const { messages } = useDashboardContext("Dashboard");
	const button = element ? (
		cloneElement(element, mergeProps<object>(props, element.props))
	) : (
		<Button variant="primary" {...props}>
			{messages.submit}
		</Button>
	);
	return place ? createPortal(button, place) : button;
}

/**
 * A dashboard: its widgets with their results, to arrange, change, remove and add in place.
 *
 * @example
 * <Dashboard dashboardId="dash_1" autoRefresh={60} />
 */
export const Dashboard = Object.assign(DashboardWithParts, {
	Root: DashboardRoot,
	Toolbar: DashboardToolbar,
	Notices: DashboardNotices,
	Grid: DashboardGrid,
	Widget: DashboardWidgetItem,
	Handle: DashboardHandle,
	WidthHandle: DashboardWidthHandle,
	Menu: DashboardMenu,
	Conflict: DashboardConflict,
	Empty: DashboardEmpty,
});
