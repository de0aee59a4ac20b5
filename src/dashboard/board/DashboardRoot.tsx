"use client";

import { forwardRef, type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import type { Widget } from "../../contract/widget.js";
import { useAkuaContext, useAkuaQueryClient } from "../../hooks/AkuaContext.js";
import { type ColorScheme, ColorSchemeContext, useColorScheme } from "../../hooks/useColorScheme.js";
import { nameOf } from "../../messages/nameOf.js";
import type { Messages } from "../../messages/types.js";
import { type SnippetItem, useSnippetSource } from "../../snippet-picker/useSnippetSource.js";
import { Appearance, type AppearanceOptions, useSlot } from "../../ui/Appearance.js";
import { useMergedRef } from "../../ui/mergeRefs.js";
import { Sentence } from "../../ui/Sentence.js";
import { useBrowserLayoutEffect } from "../../ui/useBrowserLayoutEffect.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { createResting } from "../arrangement/createResting.js";
import type { DashboardEventListener } from "../arrangement/events.js";
import type { HeadingLevel } from "../card/WidgetCard.js";
import type { AutoRefresh } from "../results/AutoRefreshContext.js";
import { AutoRefreshProvider } from "../results/AutoRefreshProvider.js";
import { useKnownArrangement } from "../useKnownArrangement.js";
import { useShown } from "../useShown.js";
import { BoardContext, type BoardContextValue, DashboardContext } from "./DashboardContext.js";
import type { Gesture } from "./gesture.js";
import { useEditing } from "./lateEditing.js";
import { useBoardMessages } from "./useBoardMessages.js";

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
	const { client } = useAkuaContext("Dashboard.Root");
	const queryClient = useAkuaQueryClient("Dashboard.Root");
	const source = useSnippetSource(snippets);
	const localized = useBoardMessages(overrides);
	const slot = useSlot();
	const root = useRef<HTMLElement>(null);
	const [text, setText] = useState("");
	const [isArranging, setArranging] = useState(defaultArranging);
	const [gesture, setGesture] = useState<Gesture | null>(null);
	const [newest, setNewest] = useState<string>();

	const known = useKnownArrangement(dashboardId);
	const editing = useEditing(known !== undefined);
	const { module } = editing;
	const arrangement = known ?? module?.arrangementOf(queryClient, client, dashboardId);
	const resting = useMemo(() => createResting(queryClient, dashboardId), [queryClient, dashboardId]);
	const dashboard = useShown(dashboardId, arrangement ?? resting);
	const { items: saved } = dashboard;
	const items = useMemo(
		() => (module && gesture ? module.withGesture(saved, gesture) : saved),
		[module, saved, gesture],
	);
	const shown = useRef({ saved, items });
	useBrowserLayoutEffect(() => {
		shown.current = { saved, items };
	}, [saved, items]);

	const { find } = source;
	const name = useCallback((widget: Widget) => nameOf(widget, find(widget.snippet_id ?? "")), [find]);
	const say = useMemo(() => module?.createAnnouncer(setText), [module]);
	const editor = useMemo(
		() =>
			arrangement &&
			say &&
			module?.createEditor({ arrangement, localized, nameOf: name, setGesture, latest: () => shown.current, say }),
		[module, arrangement, localized, name, say],
	);
	const isArrangingNow = editable && isArranging;
	const board = useMemo<BoardContextValue>(
		() => ({
			...localized,
			isEditable: editable,
			isArranging: isArrangingNow,
			setArranging,
			nameOf: name,
			snippets,
			headingLevel,
			overrides,
			menuItems,
			onAddAfter,
			setNewest,
			editing,
			editor,
		}),
		[
			localized,
			editable,
			isArrangingNow,
			name,
			snippets,
			headingLevel,
			overrides,
			menuItems,
			onAddAfter,
			editing,
			editor,
		],
	);
	const value = { dashboard, items, gesture, newest };
	const content = (
		<AutoRefreshProvider autoRefresh={autoRefresh} isHeld={isArranging}>
			<BoardContext.Provider value={board}>
				<DashboardContext.Provider value={value}>
					{children}
					{module ? <module.EditorEffects root={root} onEvent={onEvent} /> : null}
				</DashboardContext.Provider>
			</BoardContext.Provider>
			<p role="status" {...slot("visually-hidden")}>
				<Sentence>{text}</Sentence>
			</p>
		</AutoRefreshProvider>
	);
	const onKeyDown = editable ? editor?.onKeyDown : undefined;
	const defaults = { "aria-label": localized.messages.boardLabel, onKeyDown, children: content };
	const state = { arranging: isArrangingNow, "color-scheme": useColorScheme(undefined) };
	return usePart("section", element, { slot: "dashboard", state, defaults, ref: useMergedRef(root, elementRef) });
});
