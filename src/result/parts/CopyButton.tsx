"use client";

import { useEffect, useState } from "react";
import * as icons from "../../ui/icons.js";
import { slot } from "../../ui/slot.js";
import type { LocalizedRendererMessages } from "../useRendererMessages.js";
import { ToolButton } from "./ToolButton.js";

/** How long the button shows the outcome, in milliseconds. */
const outcomeDuration = 2000;

interface CopyButtonProps extends Pick<LocalizedRendererMessages, "messages"> {
	label: string;
	/** Called on click only: the text can be long. */
	text: () => string;
	/** Shown instead of the label where space is short. */
	icon?: string;
}

/** Copies a text to the clipboard and shows whether that worked. */
export function CopyButton({ label, text, icon, messages }: CopyButtonProps) {
	const [outcome, setOutcome] = useState<"copied" | "failed">();
	useEffect(() => {
		if (!outcome) return;
		const timer = setTimeout(() => setOutcome(undefined), outcomeDuration);
		return () => clearTimeout(timer);
	}, [outcome]);

	const copy = async () => {
		try {
			await navigator.clipboard.writeText(text());
			setOutcome("copied");
		} catch {
			// `navigator.clipboard` is missing without HTTPS, and a frame may lack the permission.
			setOutcome("failed");
		}
	};
	const statusText = outcome && (outcome === "copied" ? messages.resultCopied : messages.resultNotCopied);
	return (
		<>
			<ToolButton
				icon={outcome === "copied" ? icons.check : (icon ?? icons.copy)}
				label={label}
				isLabelShown={icon === undefined}
				outcome={outcome}
				onClick={copy}
			/>
			<span role="status" {...slot("tool-outcome", { outcome })}>
				{statusText}
			</span>
		</>
	);
}
