"use client";

import { type ComponentPropsWithoutRef, cloneElement, type ReactElement, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { AddWidgetDialog, type AddWidgetDialogProps } from "../../add-widget/dialog/AddWidgetDialog.js";
import { useControllableOpen } from "../../add-widget/dialog/useControllableOpen.js";
import { type Place, placeAt } from "../../query/place.js";
import { Button } from "../../ui/Button.js";
import { isFocusLost } from "../../ui/focus.js";
import { mergeProps } from "../../ui/mergeProps.js";
import { useDashboardContext } from "./DashboardContext.js";

interface DashboardAddProps extends Omit<AddWidgetDialogProps, "dashboardId" | "place"> {
	/** The widget whose menu asked for one after it. Another object is another press. */
	addAfter: { id: string } | undefined;
	/** Where the button is in an empty dashboard. */
	triggerPlace: HTMLElement | null;
}

/** The dialog that adds a widget. What it adds is scrolled to and marked; added from a menu, it takes the focus. */
export function DashboardAdd({ addAfter, triggerPlace, trigger, onCreated, onClose, ...options }: DashboardAddProps) {
	const { dashboard, setNewest } = useDashboardContext("Dashboard");
	const [open, setOpen] = useControllableOpen(options);
	const [place, setPlace] = useState<Place>();
	const isFromMenu = useRef(false);
	const takesFocus = useRef(false);
	const hasFailed = dashboard.error !== null && dashboard.items.length === 0;

	// biome-ignore lint/correctness/useExhaustiveDependencies: only another press opens the dialog
	useEffect(() => {
		if (!addAfter) return;
		const ids = dashboard.items.map(({ widget }) => widget.id);
		isFromMenu.current = true;
		setPlace(placeAt(ids, ids.indexOf(addAfter.id) + 1));
		setOpen(true);
	}, [addAfter]);

	return (
		<AddWidgetDialog
			{...options}
			dashboardId={dashboard.dashboardId}
			place={place}
			open={open}
			onOpenChange={setOpen}
			trigger={hasFailed || trigger === null ? null : <PlacedTrigger place={triggerPlace} element={trigger} />}
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
