"use client";

import { createContext, type Dispatch, type ReactNode, useContext } from "react";
import type { Widget } from "../../contract/widget.js";
import type { LocalizedMessages } from "../../hooks/useMessageTable.js";
import type { BoardMessages, Messages } from "../../messages/types.js";
import type { SnippetItem } from "../../snippet-picker/useSnippetSource.js";
import type { DashboardActions } from "../arrangement/actions.js";
import type { HeadingLevel } from "../card/WidgetCard.js";
import type { DashboardItem, UseDashboardReturn } from "../useDashboard.js";
import type * as Editing from "./editing.js";
import type { Gesture, GestureAction } from "./gesture.js";

/** What rarely changes. Cards read this alone, and are not rendered again with each change of the dashboard. */
export interface BoardContextValue extends LocalizedMessages<BoardMessages> {
	actions: DashboardActions;
	/** The dashboard at the time of an event, with the items in the order that a gesture by keys would give. */
	latest: () => { saved: readonly DashboardItem[]; items: readonly DashboardItem[] };
	/** Whether widgets can be changed at all. */
	isEditable: boolean;
	/** Whether widgets have handles. */
	isArranging: boolean;
	setArranging: (isArranging: boolean) => void;
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
	setNewest: (key: string | undefined) => void;
	/** The parts that change a dashboard, once they have loaded. */
	editing: LateEditing;
}

interface LateEditing {
	module: typeof Editing | undefined;
	hasFailed: boolean;
	/** Loads them, also after a failure. */
	load: () => Promise<void>;
	/** Has them loaded, unless they are. */
	want: () => void;
}

/** What changes with each change. */
export interface DashboardContextValue {
	dashboard: UseDashboardReturn;
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

function inside<Value>(value: Value | undefined, consumer: string, parent = "Root"): Value {
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
