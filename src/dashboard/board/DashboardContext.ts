"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Widget } from "../../contract/widget.js";
import type { LocalizedMessages } from "../../hooks/useMessageTable.js";
import type { BoardMessages, Messages } from "../../messages/types.js";
import type { SnippetItem } from "../../snippet-picker/useSnippetSource.js";
import type { DashboardItem } from "../arrangement/items.js";
import type { HeadingLevel } from "../card/WidgetCard.js";
import type { ShownDashboard } from "../useShown.js";
import type { Editor } from "./createEditor.js";
import type { Gesture } from "./gesture.js";
import type { LateEditing } from "./lateEditing.js";

/** What rarely changes. Cards read this alone, and are not rendered again with each change of the dashboard. */
export interface BoardContextValue extends LocalizedMessages<BoardMessages> {
	/** Whether widgets can be changed at all. */
	isEditable: boolean;
	/** Whether widgets have handles. */
	isArranging: boolean;
	setArranging: (isArranging: boolean) => void;
	nameOf: (widget: Widget) => string;
	/** The snippets that the host gave. */
	snippets: readonly SnippetItem[] | undefined;
	headingLevel: HeadingLevel;
	overrides: Messages | undefined;
	/** The host's own entries of a widget's menu. */
	menuItems: ((widget: Widget) => ReactNode) | undefined;
	/** Opens the form for a place. */
	onAddAfter: ((widget: Widget) => void) | undefined;
	setNewest: (key: string | undefined) => void;
	editing: LateEditing;
	/** What the parts that change a dashboard share, once they have loaded. */
	editor: Editor | undefined;
}

/** What changes with each change. */
export interface DashboardContextValue {
	dashboard: ShownDashboard;
	/** The items in the order that a gesture by keys would give. */
	items: readonly DashboardItem[];
	gesture: Gesture | null;
	/** The key of the item that was added last. */
	newest: string | undefined;
}

/** What concerns one item. */
export interface ItemContextValue {
	/** Its place in what is shown, from 0. */
	index: number;
	/** How many items there are. */
	total: number;
	/** The gesture that moves it. */
	gesture: Gesture | undefined;
	isNew: boolean;
}

export const BoardContext = createContext<BoardContextValue | undefined>(undefined);
export const DashboardContext = createContext<DashboardContextValue | undefined>(undefined);
export const ItemContext = createContext<ItemContextValue | undefined>(undefined);

export function inside<Value>(value: Value | undefined, consumer: string, parent = "Root"): Value {
	if (value === undefined) throw new Error(`${consumer} must be inside <Dashboard.${parent}>.`);
	return value;
}

/** The dashboard around a part that shows all of it. */
export function useDashboardContext(consumer: string): BoardContextValue & DashboardContextValue {
	const board = inside(useContext(BoardContext), consumer);
	return { ...board, ...inside(useContext(DashboardContext), consumer) };
}

/** The same for a part of one item. */
export function useBoard(consumer: string): BoardContextValue {
	return inside(useContext(BoardContext), consumer);
}

/** The item around a part of it. */
export function useItem(consumer: string): ItemContextValue {
	return inside(useContext(ItemContext), consumer, "Grid");
}
