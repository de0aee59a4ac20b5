"use client";

import { forwardRef, type ReactNode, useCallback, useState } from "react";
import type { AddWidgetDialogProps } from "../../add-widget/dialog/AddWidgetDialog.js";
import { useSlot } from "../../ui/Appearance.js";
import { DashboardAdd } from "./DashboardAdd.js";
import { DashboardEmpty } from "./DashboardEmpty.js";
import { DashboardGrid, type DashboardGridProps } from "./DashboardGrid.js";
import { DashboardMenu } from "./DashboardMenu.js";
import { DashboardNotices } from "./DashboardNotices.js";
import { DashboardRoot, type DashboardRootProps } from "./DashboardRoot.js";
import { DashboardToolbar } from "./DashboardToolbar.js";
import { DashboardWidgetItem } from "./DashboardWidgetItem.js";
import { DashboardConflict, DashboardHandle, DashboardWidthHandle } from "./lateEditing.js";

export interface DashboardProps extends Omit<DashboardRootProps, "children">, Pick<DashboardGridProps, "renderWidget"> {
	/** Before the toolbar's buttons, for instance the dashboard's name. */
	heading?: ReactNode;
	/** Options of the dialog that adds a widget; `false` for no dialog. */
	addWidget?: Omit<AddWidgetDialogProps, "dashboardId"> | false | undefined;
}

const DashboardWithParts = forwardRef<HTMLElement, DashboardProps>(function Dashboard(
	{ addWidget = {}, heading, renderWidget, onAddAfter, ...props },
	ref,
) {
	const { editable = true } = props;
	const [place, setPlace] = useState<HTMLElement | null>(null);
	const slot = useSlot();
	const canAdd = editable && addWidget !== false;
	const [addAfter, setAddAfter] = useState<{ id: string }>();
	const openAfter = useCallback(({ id }: { id: string }) => setAddAfter({ id }), []);
	return (
		<DashboardRoot {...props} onAddAfter={onAddAfter ?? (canAdd ? openAfter : undefined)} ref={ref}>
			<DashboardToolbar heading={heading}>
				{canAdd ? <DashboardAdd {...addWidget} addAfter={addAfter} triggerPlace={place} /> : null}
			</DashboardToolbar>
			<DashboardNotices />
			<DashboardEmpty>
				<div ref={setPlace} {...slot("dashboard-empty-action")} />
			</DashboardEmpty>
			<DashboardGrid renderWidget={renderWidget} />
		</DashboardRoot>
	);
});

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
