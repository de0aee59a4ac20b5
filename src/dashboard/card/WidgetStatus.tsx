"use client";

import { onlineManager } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { LocalizedMessages } from "../../hooks/useMessageTable.js";
import type { WidgetMessages } from "../../messages/types.js";
import { useSlot } from "../../ui/Appearance.js";
import { UpdatedAt } from "./UpdatedAt.js";
import type { WidgetCardValue } from "./WidgetCardContext.js";

interface WidgetStatusProps extends Pick<WidgetCardValue, "result"> {
	localized: LocalizedMessages<WidgetMessages>;
}

/** What is happening in a card, or when its result was read. */
export function WidgetStatus({ result, localized }: WidgetStatusProps) {
	const slot = useSlot();
	const isOnline = useSyncExternalStore(
		(listener) => onlineManager.subscribe(listener),
		() => onlineManager.isOnline(),
		() => true,
	);
	const { messages } = localized;
	const text = describe();
	return <p {...slot("widget-status")}>{text ?? <UpdatedAt at={result.dataUpdatedAt} {...localized} />}</p>;

	function describe(): string | undefined {
		if (result.isFetching) return messages.previewRunning;
		switch (result.phase) {
			case "done":
				return undefined;
			case "loading":
				return messages.widgetLoading;
			case "waiting":
				return isOnline ? messages.widgetWaiting : messages.widgetWaitingOffline;
			case "asks":
				return messages.widgetNotRun;
			default:
				return "";
		}
	}
}
