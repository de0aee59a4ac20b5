"use client";

import { type RefObject, useEffect } from "react";
import { asData } from "../../ui/Sentence.js";
import type { DashboardEventListener } from "../arrangement/events.js";
import { useArrangementEvents } from "../useArrangementEvents.js";
import { useDashboardContext } from "./DashboardContext.js";
import { useEditor } from "./useEditor.js";
import { useKeepFocus } from "./useKeepFocus.js";

interface EditorEffectsProps {
	root: RefObject<HTMLElement | null>;
	onEvent: DashboardEventListener | undefined;
}

/** Tells what happens on a dashboard, keeps the focus in it, and drops what no longer exists. Renders nothing. */
export function EditorEffects({ root, onEvent }: EditorEffectsProps) {
	const { listen, dispatch, say, messages, nameOf } = useEditor("Dashboard.Root");
	const { dashboard, gesture } = useDashboardContext("Dashboard.Root");
	useKeepFocus(root);
	useArrangementEvents(listen, (event) => {
		if (event.type === "saved") say(messages.saved);
		else if (event.type === "conflict" && event.conflict.theirs) {
			say(messages.conflictFound(asData(nameOf(event.conflict.theirs))));
		}
		onEvent?.(event);
	});
	const isTakenGone = gesture !== null && !dashboard.items.some(({ widget }) => widget.id === gesture.id);
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, when the widget disappears
	useEffect(() => {
		if (isTakenGone) dispatch({ type: "end" });
	}, [isTakenGone]);
	return null;
}
