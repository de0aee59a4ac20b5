"use client";

import { forwardRef, type ReactNode, useId, useRef, useState } from "react";
import { useSlot } from "../../ui/Appearance.js";
import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { useMergedRef } from "../../ui/mergeRefs.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import type { DashboardItem } from "../useDashboard.js";
import { useBoard } from "./DashboardContext.js";
import { DashboardMenuContent } from "./DashboardMenuContent.js";
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
	const { messages, nameOf, menuItems } = useBoard("Dashboard.Menu");
	const slot = useSlot();
	const id = useId();
	const button = useRef<HTMLButtonElement>(null);
	const panel = useRef<HTMLDivElement>(null);
	const [isOpen, setOpen] = useState(false);
	useMenuPopover(isOpen, button, panel, setOpen);
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
				{isOpen ? (
					<DashboardMenuContent item={item} onClose={close}>
						{menuItems?.(item.widget)}
						{children}
					</DashboardMenuContent>
				) : null}
			</div>
		</>
	);
});
