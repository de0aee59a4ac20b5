"use client";

import { type ForwardedRef, forwardRef } from "react";
import { useOverriddenMessages } from "../../hooks/useOverriddenMessages.js";
import type { Messages } from "../../messages/types.js";
import { widgetMessages } from "../../messages/widgetMessages.js";
import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { type AutoRefreshState, useAutoRefresh } from "../results/AutoRefreshContext.js";

export interface AutoRefreshToggleProps extends PartProps<"button", "auto-refresh"> {
	/** Messages that override the provider's. */
	messages?: Messages | undefined;
}

/**
 * Pauses and resumes the refreshing of the widgets around it. Nothing if they are not refreshed.
 *
 * @example
 * <AutoRefreshProvider autoRefresh={60}>
 *   <AutoRefreshToggle />
 *   <DashboardWidget widget={widget} />
 * </AutoRefreshProvider>
 */
export const AutoRefreshToggle = forwardRef<HTMLButtonElement, AutoRefreshToggleProps>(
	function AutoRefreshToggle(props, ref) {
		const state = useAutoRefresh();
		return state?.autoRefresh ? <Toggle {...props} state={state} elementRef={ref} /> : null;
	},
);

interface ToggleProps extends AutoRefreshToggleProps {
	state: AutoRefreshState;
	elementRef: ForwardedRef<HTMLButtonElement>;
}

function Toggle({ state: { isPaused, pause, resume }, messages: overrides, elementRef, ...props }: ToggleProps) {
	const messages = useOverriddenMessages(widgetMessages, overrides);
	const label = isPaused ? messages.refreshResume : messages.refreshPause;
	const defaults = {
		type: "button",
		title: label,
		"aria-label": label,
		onClick: isPaused ? resume : pause,
		children: <Icon path={isPaused ? icons.play : icons.pause} />,
	} as const;
	return usePart("button", props, { slot: "auto-refresh", state: { paused: isPaused }, defaults, ref: elementRef });
}
