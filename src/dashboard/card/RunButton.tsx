"use client";

import { forwardRef } from "react";
import { useSlot } from "../../ui/Appearance.js";
import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";

interface RunButtonProps {
	label: string;
	/** Whether the label is visible, beside the icon. */
	isLabelled: boolean;
	/** Whether the snippet is running. The button then stays focusable. */
	isPending: boolean;
	isExpanded: boolean | undefined;
	onPress: () => void;
}

/** Runs the snippet of a card. One element in all states, so that it keeps the focus. */
export const RunButton = forwardRef<HTMLButtonElement, RunButtonProps>(function RunButton(
	{ label, isLabelled, isPending, isExpanded, onPress },
	ref,
) {
	const slot = useSlot();
	return (
		<button
			ref={ref}
			type="button"
			title={isLabelled ? undefined : label}
			aria-disabled={isPending}
			aria-busy={isPending}
			aria-expanded={isExpanded}
			onClick={() => !isPending && onPress()}
			{...slot("widget-run", { pending: isPending, labelled: isLabelled })}
		>
			<Icon path={isLabelled ? icons.play : icons.again} />
			<span {...(isLabelled ? {} : slot("visually-hidden"))}>{label}</span>
		</button>
	);
});
