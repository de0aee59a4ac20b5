"use client";

import { createContext, type Dispatch, type ReactNode, useContext } from "react";
import type { Widget } from "../../contract/widget.js";
import type { LocalizedMessages } from "../../hooks/useMessageTable.js";
import type { BoardMessages, Messages } from "../../messages/types.js";
import type { SnippetItem } from "../../snippet-picker/useSnippetSource.js";
import type { HeadingLevel } from "../card/WidgetCard.js";
import type { DashboardItem, UseDashboardReturn } from "../useDashboard.js";
import type { Gesture, GestureAction } from "./gesture.js";

export interface DashboardContextValue extends LocalizedMessages<BoardMessages> {
	dashboard: UseDashboardReturn;
	/** The items in the order that a gesture by keys would give. */
	items: readonly DashboardItem[];
	/** Whether widgets can be changed at all. */
	isEditable: boolean;
	/** Whether widgets have handles. */
	isArranging: boolean;
	setArranging: (isArranging: boolean) => void;
	gesture: Gesture | null;
	dispatch: Dispatch<GestureAction>;
	/** Ends a gesture, and saves where the widget was dropped. */
	drop: (gesture: Gesture) => void;
	/** Announces a text. */
	say: (text: string) => void;
	nameOf: (widget: Widget) => string;
	/** The snippets that the host gave. */
	snippets: readonly SnippetItem[] | undefined;
	headingLevel: HeadingLevel;
	overrides: Messages | undefined;
	/** The host's own entries of a widget's menu. */
	menuItems: ((widget: Widget) => ReactNode) | undefined;
	/** Opens the form for a place. */
	onAddAfter: ((widget: Widget) => void) | undefined;
	/** The key of the item that was added last. */
	newest: string | undefined;
	setNewest: (key: string | undefined) => void;
}

export const DashboardContext = createContext<DashboardContextValue | undefined>(undefined);

/** The dashboard around a part. */
export function useDashboardContext(consumer: string): DashboardContextValue {
	const value = useContext(DashboardContext);
	if (!value) throw new Error(`${consumer} must be inside <Dashboard.Root>.`);
	return value;
}
