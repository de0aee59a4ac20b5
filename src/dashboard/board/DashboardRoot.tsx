"use client";

import {
	forwardRef,
	type KeyboardEvent,
	type ReactNode,
	useCallback,
	useEffect,
	useMemo,
	useReducer,
	useRef,
	useState,
} from "react";
import { colSpans } from "../../contract/limits.js";
import type { Widget } from "../../contract/widget.js";
import { useAkuaContext, useAkuaQueryClient } from "../../hooks/AkuaContext.js";
import { type ColorScheme, ColorSchemeContext, useColorScheme } from "../../hooks/useColorScheme.js";
import { nameOf } from "../../messages/nameOf.js";
import type { Messages } from "../../messages/types.js";
import { placeAt } from "../../query/place.js";
import { type SnippetItem, useSnippetSource } from "../../snippet-picker/useSnippetSource.js";
import { Appearance, type AppearanceOptions, useSlot } from "../../ui/Appearance.js";
import { useLateModule } from "../../ui/lateModule.js";
import { useMergedRef } from "../../ui/mergeRefs.js";
import { useBrowserLayoutEffect } from "../../ui/useBrowserLayoutEffect.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { arrangementOf } from "../arrangement/arrangementOf.js";
import type { DashboardEventListener } from "../arrangement/events.js";
import type { PendingOperation } from "../arrangement/state.js";
import type { HeadingLevel } from "../card/WidgetCard.js";
import type { AutoRefresh } from "../results/AutoRefreshContext.js";
import { AutoRefreshProvider } from "../results/AutoRefreshProvider.js";
import { useDashboard } from "../useDashboard.js";
import { BoardContext, type BoardContextValue, DashboardContext } from "./DashboardContext.js";
import { type Gesture, reduceGesture } from "./gesture.js";
import { isUndoKey } from "./isUndoKey.js";
import { editingModule } from "./lateEditing.js";
import { useAnnouncements } from "./useAnnouncements.js";
import { useBoardMessages } from "./useBoardMessages.js";
import { useKeepFocus } from "./useKeepFocus.js";

interface DashboardOptions extends AppearanceOptions {
	dashboardId: string;
	/** Whether widgets can be arranged, changed and removed. @default true */
	editable?: boolean | undefined;
	/** Whether widgets are being arranged at first. @default false */
	defaultArranging?: boolean | undefined;
	/** How often results are refreshed: seconds, at least 5, or a function of the snippet that returns them. @default never */
	autoRefresh?: AutoRefresh | undefined;
	/** The level of each widget's heading. @default 2 */
	headingLevel?: HeadingLevel | undefined;
	/** The snippets that are known. @default all snippets that the API lists */
	snippets?: readonly SnippetItem[] | undefined;
	/** Your own entries at the end of each widget's menu. */
	menuItems?: ((widget: Widget) => ReactNode) | undefined;
	/** Called with a widget after which a new one is to be added. Without it, menus do not offer that. */
	onAddAfter?: ((widget: Widget) => void) | undefined;
	/**
	 * Called with what happens: changes, once they are saved, conflicts, and what could not be saved. An error that it
	 * throws goes to the console and changes nothing.
	 */
	onEvent?: DashboardEventListener | undefined;
	/** @default the provider's, else the page's `.dark` or `data-theme`, else the system's */
	colorScheme?: ColorScheme | undefined;
	/** Messages that override the provider's. */
	messages?: Messages | undefined;
}

export interface DashboardRootProps
	extends DashboardOptions,
		Omit<PartProps<"section", "dashboard">, keyof DashboardOptions> {
	children?: ReactNode;
}

/** Holds a dashboard's state for the parts inside it. */
export const DashboardRoot = forwardRef<HTMLElement, DashboardRootProps>(function DashboardRoot(
	{ classNames, components, colorScheme, ...props },
	ref,
) {
	const scheme = useColorScheme(colorScheme);
	return (
		<Appearance classNames={classNames} components={components}>
			<ColorSchemeContext.Provider value={scheme}>
				<Root {...props} ref={ref} />
			</ColorSchemeContext.Provider>
		</Appearance>
	);
});

type RootProps = Omit<DashboardRootProps, "classNames" | "components" | "colorScheme">;

const Root = forwardRef<HTMLElement, RootProps>(function Root(props, elementRef) {
	const {
		dashboardId,
		editable = true,
		defaultArranging = false,
		autoRefresh,
		headingLevel = 2,
		snippets,
		menuItems,
		onAddAfter,
		onEvent,
		messages: overrides,
		children,
		...element
	} = props;
	const [text, say] = useAnnouncements();
	const dashboard = useDashboard(dashboardId, {
		onEvent(event) {
			if (event.type === "saved") say(messages.saved);
			else if (event.type === "conflict") sayConflict(event.conflict);
			onEvent?.(event);
		},
	});
	const source = useSnippetSource(snippets);
	const localized = useBoardMessages(overrides);
	const { messages, count } = localized;
	const slot = useSlot();
	const root = useRef<HTMLElement>(null);
	const [isArranging, setArranging] = useState(defaultArranging);
	const [gesture, dispatch] = useReducer(reduceGesture, null);
	const [newest, setNewest] = useState<string>();
	useKeepFocus(root);
	const [isEditingWanted, setEditingWanted] = useState(false);
	const { module, hasFailed, load } = useLateModule(editingModule, isEditingWanted);
	const editing = useMemo(
		() => ({ module, hasFailed, load, want: () => setEditingWanted(true) }),
		[module, hasFailed, load],
	);
	const { items: saved } = dashboard;
	const items = useMemo(() => {
		if (!gesture || gesture.via === "pointer") return saved;
		const taken = saved.find(({ widget }) => widget.id === gesture.id);
		if (!taken) return saved;
		const shown = { ...taken, widget: { ...taken.widget, col_span: gesture.span } };
		return saved.filter((item) => item !== taken).toSpliced(gesture.index, 0, shown);
	}, [saved, gesture]);
	const isTakenGone = gesture !== null && !saved.some(({ widget }) => widget.id === gesture.id);
	useEffect(() => {
		if (isTakenGone) dispatch({ type: "end" });
	}, [isTakenGone]);

	const { find } = source;
	const name = useCallback((widget: Widget) => nameOf(widget, find(widget.snippet_id ?? "")), [find]);
	const sayConflict = ({ theirs }: PendingOperation) => theirs && say(messages.conflictFound(name(theirs)));
	const shown = useRef({ saved, items });
	useBrowserLayoutEffect(() => {
		shown.current = { saved, items };
	}, [saved, items]);
	const { client } = useAkuaContext("Dashboard.Root");
	const { actions } = arrangementOf(useAkuaQueryClient("Dashboard.Root"), client, dashboardId);
	const drop = useCallback(
		({ id, index, from, span, fromSpan }: Gesture) => {
			const { saved } = shown.current;
			const taken = saved.find(({ widget }) => widget.id === id);
			dispatch({ type: "end" });
			if (!taken) return;
			const others = saved.filter((item) => item !== taken).map(({ widget }) => widget.id);
			const col_span = colSpans.find((known) => known === span);
			const isWidened = span !== fromSpan && col_span !== undefined;
			if (isWidened) {
				actions.change(id, { col_span });
				say(messages.colSpanOption(count(col_span)));
			}
			if (index !== from) {
				actions.move(id, placeAt(others, index));
				say(messages.moveDropped(name(taken.widget), count(index + 1), count(saved.length)));
			} else if (!isWidened) say(messages.moveCanceled(name(taken.widget)));
		},
		[actions, say, messages, count, name],
	);
	const isArrangingNow = editable && isArranging;
	const board = useMemo<BoardContextValue>(
		() => ({
			...localized,
			actions,
			latest: () => shown.current,
			isEditable: editable,
			isArranging: isArrangingNow,
			setArranging,
			dispatch,
			drop,
			say,
			nameOf: name,
			snippets,
			headingLevel,
			overrides,
			menuItems,
			onAddAfter,
			setNewest,
			editing,
		}),
		[
			localized,
			actions,
			editable,
			isArrangingNow,
			drop,
			say,
			name,
			snippets,
			headingLevel,
			overrides,
			menuItems,
			onAddAfter,
			editing,
		],
	);
	const value = { dashboard, items, gesture, newest };
	const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
		const key = editable && isUndoKey(event);
		if (!key || !(key === "undo" ? dashboard.canUndo : dashboard.canRedo)) return;
		event.preventDefault();
		if (dashboard[key]()) say(key === "undo" ? messages.undid : messages.redid);
	};
	const content = (
		<AutoRefreshProvider autoRefresh={autoRefresh} isHeld={isArranging}>
			<BoardContext.Provider value={board}>
				<DashboardContext.Provider value={value}>{children}</DashboardContext.Provider>
			</BoardContext.Provider>
			<p role="status" {...slot("visually-hidden")}>
				{text}
			</p>
		</AutoRefreshProvider>
	);
	const defaults = { "aria-label": messages.boardLabel, onKeyDown, children: content };
	const state = { arranging: editable && isArranging, "color-scheme": useColorScheme(undefined) };
	return usePart("section", element, { slot: "dashboard", state, defaults, ref: useMergedRef(root, elementRef) });
});
