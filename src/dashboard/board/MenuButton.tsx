"use client";

import { type ReactNode, useId } from "react";
import { useSlot } from "../../ui/Appearance.js";
import { Icon } from "../../ui/Icon.js";

interface MenuButtonProps {
	path: string;
	/** Why it cannot do anything now. */
	reason?: string | false;
	isDangerous?: boolean;
	onPress: () => void;
	children: ReactNode;
}

/** An entry of a menu. One that cannot do anything stays in place and says why. */
export function MenuButton({ path, reason, isDangerous = false, onPress, children }: MenuButtonProps) {
	const slot = useSlot();
	const id = useId();
	return (
		<div>
			<button
				type="button"
				aria-disabled={Boolean(reason)}
				aria-describedby={reason ? id : undefined}
				onClick={() => !reason && onPress()}
				{...slot("dashboard-menu-item", { danger: isDangerous })}
			>
				<Icon path={path} />
				<span>{children}</span>
			</button>
			{reason ? (
				<small id={id} {...slot("dashboard-menu-reason")}>
					{reason}
				</small>
			) : null}
		</div>
	);
}
