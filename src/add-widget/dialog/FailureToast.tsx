"use client";

import { useRef } from "react";
import type { ColorScheme } from "../../hooks/useColorScheme.js";
import type { Words } from "../../hooks/useMessages.js";
import { icons } from "../../ui/Icon.js";
import { type Failure, failureTitle, failureWords } from "../form/failure.js";
import { Toast } from "./Toast.js";

interface FailureToastProps extends Words {
	failure: Failure | undefined;
	colorScheme: ColorScheme | undefined;
	onDismiss: () => void;
}

/** What became of a create whose form is gone: one that waited for the network when the dialog was closed. */
export function FailureToast({ failure, colorScheme, messages, count, onDismiss }: FailureToastProps) {
	const element = useRef<HTMLDivElement>(null);
	const words = failure && `${failureTitle(failure, messages)}. ${failureWords(failure, messages, count)}`;
	return (
		<Toast
			element={element}
			words={words ?? null}
			state={{ outcome: failure?.outcome, "color-scheme": colorScheme }}
			icon={icons.warning}
			dismissLabel={messages.dismiss}
			onDismiss={onDismiss}
		/>
	);
}
