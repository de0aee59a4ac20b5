"use client";

import { cloneElement, type ReactElement } from "react";
import type { ColorScheme } from "../../hooks/useColorScheme.js";
import { useSlot } from "../../ui/Appearance.js";
import { Button } from "../../ui/Button.js";
import { mergeProps } from "../../ui/mergeProps.js";

interface TriggerProps {
	/** The host's own element. */
	element: ReactElement<object> | undefined;
	label: string;
	colorScheme: ColorScheme | undefined;
	onOpen: () => void;
	/** Called on hover or focus, when a press is likely. */
	onReach: () => void;
}

/** Opens the dialog: a button, or the host's own element, which keeps its handlers. */
export function Trigger({ element, label, colorScheme, onOpen, onReach }: TriggerProps) {
	const slot = useSlot();
	const own = {
		"aria-haspopup": "dialog",
		onClick: onOpen,
		onPointerEnter: onReach,
		onFocus: onReach,
	} as const;
	if (element) return cloneElement(element, mergeProps<object>(own, element.props));
	return (
		<Button variant="primary" {...slot("dialog-trigger", { "color-scheme": colorScheme })} {...own}>
			{label}
		</Button>
	);
}
