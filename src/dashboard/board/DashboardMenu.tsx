"use client";

import { forwardRef, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useSlot } from "../../ui/Appearance.js";
import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { useMergedRef } from "../../ui/mergeRefs.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import type { DashboardItem } from "../arrangement/items.js";
import { useBoard } from "./DashboardContext.js";
import { EditingLoading, editingModule } from "./lateEditing.js";
import { useMenuPopover } from "./useMenuPopover.js";

export interface DashboardMenuProps extends PartProps<"button", "dashboard-menu-button"> {
	item: DashboardItem;
	/** Your own entries, after the others. */
	children?: ReactNode;
}

/** Everything that can be done with a widget, by single presses: a button, and a panel that it opens. */
export const DashboardMenu = forwardRef<HTMLButtonElement, DashboardMenuProps>(function DashboardMenu(
	{ item, children, ...props },
	elementRef,
) {
	const { messages, nameOf, menuItems, editing } = useBoard("Dashboard.Menu");
	const slot = useSlot();
	const id = useId();
	const button = useRef<HTMLButtonElement>(null);
	const panel = useRef<HTMLDivElement>(null);
	const [isOpen, setOpen] = useState(false);
	useMenuPopover(isOpen, button, panel, setOpen);
	const { want } = editing;
	const Content = editing.module?.DashboardMenuContent;
	const isReady = Content !== undefined;
	useEffect(() => {
		if (isOpen) want();
		if (isOpen && isReady)
			panel.current?.querySelector<HTMLElement>("button, input, select")?.focus({ preventScroll: true });
	}, [isOpen, isReady, want]);
	const label = messages.menuLabel(nameOf(item.widget));
	const close = () => {
		setOpen(false);
		button.current?.focus();
	};
	const defaults = {
		type: "button",
		title: label,
		"aria-label": label,
		"aria-haspopup": "dialog",
		"aria-expanded": isOpen,
		"aria-controls": isOpen ? id : undefined,
		onClick: () => setOpen(!isOpen),
		onPointerEnter: editingModule.load,
		onFocus: editingModule.load,
		children: <Icon path={icons.more} />,
	} as const;
	const part = usePart("button", props, {
		slot: "dashboard-menu-button",
		state: { open: isOpen },
		defaults,
		ref: useMergedRef(button, elementRef),
	});
	return (
		<>
			{part}
			<div id={id} ref={panel} popover="manual" role="dialog" aria-label={label} {...slot("dashboard-menu")}>
				{isOpen && Content ? (
					<Content item={item} onClose={close}>
						{menuItems?.(item.widget)}
						{children}
					</Content>
				) : null}
				{isOpen && !Content ? (
					<div {...slot("dashboard-menu-group")}>
						<EditingLoading />
					</div>
				) : null}
			</div>
		</>
	);
});
