"use client";

import { createContext, useContext } from "react";
import type { Widget } from "../../contract/widget.js";
import type { UseWidgetResultReturn } from "../results/useWidgetResult.js";

/** A card, for what a host puts into it. */
export interface WidgetCardValue {
	widget: Widget;
	/** The widget's name as the card shows it. */
	name: string;
	/** The id of the card's heading. */
	nameId: string;
	result: Omit<UseWidgetResultReturn, "ref" | "run">;
	/** Runs the snippet, after asking if it may make changes. Does nothing while it is running. */
	run: () => void;
	/** Whether there is a snippet to run. */
	canRun: boolean;
}

export const WidgetCardContext = createContext<WidgetCardValue | undefined>(undefined);

/**
 * The card around a component.
 *
 * @example
 * function RunButton() {
 *   const { canRun, run } = useWidgetCard("RunButton");
 *   return canRun ? <button type="button" onClick={run}>Run</button> : null;
 * }
 */
export function useWidgetCard(consumer: string): WidgetCardValue {
	const card = useContext(WidgetCardContext);
	if (!card) throw new Error(`${consumer} must be inside a <DashboardWidget>.`);
	return card;
}
