"use client";

import { cloneElement, type ReactElement } from "react";
import type { ColorScheme } from "../../hooks/useColorScheme.js";
import { useSlot } from "../../ui/Appearance.js";
import { Button } from "../../ui/Button.js";
import { mergeProps } from "../../ui/mergeProps.js";

interface TriggerProps {
	/** The host's own. */
	element: ReactElement<object> | undefined;
	label: string;
	colorScheme: ColorScheme | undefined;
	onOpen: () => void;
	/** Called when the pointer or the focus reaches it: it is likely to be pressed. */
	onReach: () => void;
}

/** What opens the dialog: a button, or the host's own element with its handlers. */
export function Trigger({ element, label, colorScheme, onOpen, onReach }: TriggerProps) {
	const slot = useSlot();
	const own = {
		"aria-haspopup": "dialog",
		onClick: () => onOpen(),
		onPointerEnter: () => onReach(),
		onFocus: () => onReach(),
	} as const;
	if (element) return cloneElement(element, mergeProps<object>(own, element.props));
	return (
		<Button variant="primary" {...slot("dialog-trigger", { "color-scheme": colorScheme })} {...own}>
			{label}
		</Button>
	);
}
