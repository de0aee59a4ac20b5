"use client";

import type { MouseEventHandler } from "react";
import { Icon } from "../../ui/Icon.js";
import { type SlotState, slot } from "../../ui/slot.js";

interface ToolButtonProps extends SlotState<"tool"> {
	icon: string;
	/** Accessible name and tooltip. */
	label: string;
	/** Whether the label is visible. @default false */
	isLabelShown?: boolean;
	disabled?: boolean;
	onClick: MouseEventHandler<HTMLElement>;
}

/** A toolbar button; with `pressed`, a toggle. */
export function ToolButton({ icon, label, isLabelShown = false, disabled, onClick, ...state }: ToolButtonProps) {
	return (
		<button
			type="button"
			title={label}
			aria-pressed={state.pressed ?? undefined}
			disabled={disabled}
			onClick={onClick}
			{...slot("tool", state)}
		>
			<Icon path={icon} />
			<span {...(isLabelShown ? {} : slot("visually-hidden"))}>{label}</span>
		</button>
	);
}
