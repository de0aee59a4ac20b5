"use client";

import { type MouseEvent, useEffect, useState } from "react";
import * as icons from "../../ui/icons.js";
import { slot } from "../../ui/slot.js";
import type { LocalizedRendererMessages } from "../useRendererMessages.js";
import { ToolButton } from "./ToolButton.js";

/** How long the button shows the outcome, in milliseconds. */
const outcomeDuration = 2000;

interface CopyButtonProps extends Pick<LocalizedRendererMessages, "messages"> {
	label: string;
	/** Called on click only: the text can be long. `cut` says what was left out. */
	text: () => { text: string; cut?: string | undefined };
	/** Shown instead of the label where space is short. */
	icon?: string;
}

/** Copies a text to the clipboard and shows whether that worked. */
export function CopyButton({ label, text, icon, messages }: CopyButtonProps) {
	const [outcome, setOutcome] = useState<"copied" | "failed">();
	const [cut, setCut] = useState<string>();
	useEffect(() => {
		if (!outcome) return;
		const timer = setTimeout(() => setOutcome(undefined), outcomeDuration);
		return () => clearTimeout(timer);
	}, [outcome]);

	const copy = async ({ currentTarget }: MouseEvent<HTMLElement>) => {
		try {
			const copied = text();
			// In a frame of the host's, the page's own window has no focus, and its clipboard refuses.
			const { defaultView } = currentTarget.ownerDocument;
			await (defaultView ?? window).navigator.clipboard.writeText(copied.text);
			setCut(copied.cut);
			setOutcome("copied");
		} catch {
			// `navigator.clipboard` is missing without HTTPS, and a frame may lack the permission.
			setOutcome("failed");
		}
	};
	const statusText = outcome && (outcome === "copied" ? (cut ?? messages.resultCopied) : messages.resultNotCopied);
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
