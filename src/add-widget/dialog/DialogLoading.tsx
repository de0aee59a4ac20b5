"use client";

import type { ColorScheme } from "../../hooks/useColorScheme.js";
import type { AllMessages } from "../../messages/types.js";
import { useSlot } from "../../ui/Appearance.js";

interface DialogLoadingProps {
	hasFailed: boolean;
	/** Whether the form will have a preview beside its fields. */
	hasPreview: boolean;
	onRetry: () => void;
	messages: Pick<AllMessages, "formLoading" | "formNotLoaded" | "formOffline" | "tryAgain">;
	colorScheme: ColorScheme | undefined;
}

/** Shown until the form's code has loaded, or if that failed. */
export function DialogLoading({ hasFailed, hasPreview, onRetry, messages, colorScheme }: DialogLoadingProps) {
	const slot = useSlot();
	const waiting = globalThis.navigator?.onLine === false ? messages.formOffline : messages.formLoading;
	return (
		<div {...slot("dialog-loading", { failed: hasFailed, preview: hasPreview, "color-scheme": colorScheme })}>
			<p role="status">
				<span>{hasFailed ? messages.formNotLoaded : waiting}</span>
			</p>
			{hasFailed ? (
				<button type="button" {...slot("link")} onClick={() => onRetry()}>
					{messages.tryAgain}
				</button>
			) : null}
		</div>
	);
}
