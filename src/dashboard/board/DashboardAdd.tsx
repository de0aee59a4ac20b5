"use client";

import { cloneElement, useEffect } from "react";
import { createPortal } from "react-dom";
import type { AddWidgetDialogProps } from "../../add-widget/dialog/AddWidgetDialog.js";
import { useControllableOpen } from "../../add-widget/dialog/useControllableOpen.js";
import { Appearance } from "../../ui/Appearance.js";
import { Button } from "../../ui/Button.js";
import { mergeProps } from "../../ui/mergeProps.js";
import { useDashboardContext } from "./DashboardContext.js";
import { EditingLoading, editingModule } from "./lateEditing.js";

export interface DashboardAddProps extends Omit<AddWidgetDialogProps, "dashboardId" | "place"> {
	/** The widget whose menu asked for one after it. Another object is another press. */
	addAfter: { id: string } | undefined;
	/** Where the button is in an empty dashboard. */
	triggerPlace: HTMLElement | null;
}

/** The button that opens the dialog which adds a widget. */
export function DashboardAdd({ triggerPlace, trigger, ...options }: DashboardAddProps) {
	const { dashboard, editing, messages } = useDashboardContext("Dashboard");
	const { module, want } = editing;
	const [open, setOpen] = useControllableOpen(options);
	useEffect(() => {
		if (open) want();
	}, [open, want]);
	const hasFailed = dashboard.error !== null && dashboard.items.length === 0;
	const element = trigger ?? <Button variant="primary">{messages.submit}</Button>;
	const own = {
		"aria-haspopup": "dialog",
		// While its dialog loads, another press withdraws the first one.
		onClick: () => setOpen(!open),
		onPointerEnter: editingModule.load,
		onFocus: editingModule.load,
	};
	const button = (
		<Appearance classNames={options.classNames} components={options.components}>
			{open && !module ? <EditingLoading /> : null}
			{hasFailed || trigger === null ? null : cloneElement(element, mergeProps<object>(own, element.props))}
		</Appearance>
	);
	return (
		<>
			{triggerPlace ? createPortal(button, triggerPlace) : button}
			{module ? <module.DashboardAddDialog {...options} open={open} onOpenChange={setOpen} /> : null}
		</>
	);
}
