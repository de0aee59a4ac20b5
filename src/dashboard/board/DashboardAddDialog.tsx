"use client";

import { useEffect, useRef, useState } from "react";
import { AddWidgetDialog } from "../../add-widget/dialog/AddWidgetDialog.js";
import { type Place, placeAt } from "../../query/place.js";
import { isFocusLost } from "../../ui/focus.js";
import type { DashboardAddProps } from "./DashboardAdd.js";
import { useDashboardContext } from "./DashboardContext.js";

interface DashboardAddDialogProps extends Omit<DashboardAddProps, "trigger" | "triggerPlace"> {
	open: boolean;
	onOpenChange: (open: boolean) => void;
}

const addButton = ":is(.akua-dashboard-toolbar, .akua-dashboard-empty) [aria-haspopup=dialog]";

/** The dialog that adds a widget. What it adds is scrolled to and marked; added from a menu, it takes the focus. */
export function DashboardAddDialog({ addAfter, onCreated, onClose, ...options }: DashboardAddDialogProps) {
	const { dashboard, setNewest } = useDashboardContext("Dashboard");
	const { onOpenChange } = options;
	const [place, setPlace] = useState<Place>();
	const isFromMenu = useRef(false);
	const takesFocus = useRef(false);

	// biome-ignore lint/correctness/useExhaustiveDependencies: only another press opens the dialog
	useEffect(() => {
		if (!addAfter) return;
		const ids = dashboard.items.map(({ widget }) => widget.id);
		isFromMenu.current = true;
		setPlace(placeAt(ids, ids.indexOf(addAfter.id) + 1));
		onOpenChange(true);
	}, [addAfter]);

	return (
		<AddWidgetDialog
			{...options}
			dashboardId={dashboard.dashboardId}
			place={place}
			trigger={null}
			onCreated={(widget) => {
				takesFocus.current = isFromMenu.current;
				setNewest(widget.id);
				onCreated?.(widget);
			}}
			onClose={(event) => {
				onClose?.(event);
				const dialog = event.currentTarget;
				// The button in the middle of an empty dashboard is gone, so the focus could not return to it.
				const isWanted = takesFocus.current || isFocusLost(dialog);
				takesFocus.current = false;
				isFromMenu.current = false;
				if (!isWanted) return;
				const board = dialog.closest(".akua-dashboard");
				const added = board?.querySelector<HTMLElement>(".akua-dashboard-item[data-new] > article");
				(added ?? board?.querySelector<HTMLElement>(addButton))?.focus({ preventScroll: true });
			}}
		/>
	);
}
