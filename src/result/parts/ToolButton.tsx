"use client";

import { Icon } from "../../ui/Icon.js";
import { type SlotState, slot } from "../../ui/slot.js";

interface ToolButtonProps extends SlotState<"tool"> {
	icon: string;
	/** Its name, and a tooltip. */
	label: string;
	/** Whether there is room for the label. @default false */
	isLabelShown?: boolean;
	disabled?: boolean;
	onClick: () => void;
}

/** A button of a toolbar. With `pressed`, it is one that stays on. */
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
