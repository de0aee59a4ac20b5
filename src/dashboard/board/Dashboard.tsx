"use client";

import { forwardRef, type ReactNode } from "react";
import { AddWidgetDialog, type AddWidgetDialogProps } from "../../add-widget/dialog/AddWidgetDialog.js";
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
	const add = editable && addWidget ? <AddWidgetButton {...addWidget} /> : null;
	return (
		<DashboardRoot {...props} ref={ref}>
			<DashboardToolbar heading={heading}>{add}</DashboardToolbar>
			<DashboardNotices />
			<DashboardEmpty />
			<DashboardGrid renderWidget={renderWidget} />
		</DashboardRoot>
	);
});

/** The dialog that adds a widget. What it adds is scrolled to and marked. */
function AddWidgetButton({ onCreated, ...options }: Omit<AddWidgetDialogProps, "dashboardId">) {
	const { dashboard, setNewest } = useDashboardContext("Dashboard");
	return (
		<AddWidgetDialog
			{...options}
			dashboardId={dashboard.dashboardId}
			onCreated={(widget) => {
				setNewest(widget.id);
				onCreated?.(widget);
			}}
		/>
	);
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
