"use client";

import { useEffect, useState } from "react";
import * as icons from "../../ui/icons.js";
import { slot } from "../../ui/slot.js";
import type { LocalizedRendererMessages } from "../useRendererMessages.js";
import { ToolButton } from "./ToolButton.js";

/** How long the outcome stays on the button, in milliseconds. */
const shownFor = 2000;

interface CopyButtonProps extends Pick<LocalizedRendererMessages, "messages"> {
	label: string;
	/** Made when it is asked for: it can be long. */
	text: () => string;
	/** What stands for the label where there is no room for it. */
	icon?: string;
}

/** Copies a text, and says whether it could. */
export function CopyButton({ label, text, icon, messages }: CopyButtonProps) {
	const [outcome, setOutcome] = useState<"copied" | "failed">();
	useEffect(() => {
		if (!outcome) return;
		const timer = setTimeout(() => setOutcome(undefined), shownFor);
		return () => clearTimeout(timer);
	}, [outcome]);

	const copy = async () => {
		try {
			await navigator.clipboard.writeText(text());
			setOutcome("copied");
		} catch {
			// A page without https has no clipboard, and a frame may be forbidden its own.
			setOutcome("failed");
		}
	};
	const said = outcome && (outcome === "copied" ? messages.resultCopied : messages.resultNotCopied);
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
				{said}
			</span>
		</>
	);
}
