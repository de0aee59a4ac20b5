"use client";

import type { Place } from "akua-react";
import { useSnippets } from "akua-react";
import {
	type AutoRefresh,
	AutoRefreshProvider,
	type DashboardItem,
	type UseDashboardReturn,
	useDashboard,
} from "akua-react/dashboard";
import { type ReactNode, useEffect, useRef, useState } from "react";
import {
	AlertDialog,
	AlertDialogAction,
	AlertDialogCancel,
	AlertDialogContent,
	AlertDialogDescription,
	AlertDialogFooter,
	AlertDialogHeader,
	AlertDialogTitle,
} from "@/components/ui/alert-dialog";
import { Button, buttonVariants } from "@/components/ui/button";
import { AddWidgetDialog } from "./add-widget-dialog";
import { Conflict, DashboardNotices } from "./dashboard-notices";
import { DashboardState } from "./dashboard-state";
import { Icon, icons } from "./icons";
import { nameOf, useAllMessages } from "./messages";
import { WidgetCard } from "./widget-card";
import { WidgetMenu } from "./widget-menu";

const spans: Record<number, string> = {
	2: "md:col-span-2",
	3: "md:col-span-2 xl:col-span-3",
	4: "md:col-span-2 xl:col-span-4",
};

interface DashboardProps {
	dashboardId: string;
	/** Stands beside the buttons, such as an `<h1>`. */
	heading?: ReactNode;
	/** How often results are refreshed, in seconds: at least 5. Without it, never. */
	autoRefresh?: AutoRefresh | undefined;
}

/** A dashboard: its widgets with their results, and ways to arrange, change, duplicate, remove and add them. */
export function Dashboard({ dashboardId, heading, autoRefresh }: DashboardProps) {
	const dashboard = useDashboard(dashboardId);
	const { items } = dashboard;
	const { snippets } = useSnippets();
	const { messages } = useAllMessages();
	const [place, setPlace] = useState<Place>();
	const [doomed, setDoomed] = useState<DashboardItem>();
	const [removed, setRemoved] = useState("");

	const section = useRef<HTMLElement>(null);
	const shown = useRef(0);
	useEffect(() => {
		// A menu that is gone with its widget cannot have the focus back.
		if (items.length < shown.current && document.activeElement === document.body) {
			section.current?.focus({ preventScroll: true });
		}
		shown.current = items.length;
	}, [items.length]);

	const remove = (item: DashboardItem) => {
		setDoomed(undefined);
		setRemoved(messages.removed(nameOf(item.widget, snippets)));
		dashboard.remove(item.widget.id);
	};
	return (
		<AutoRefreshProvider autoRefresh={autoRefresh}>
			<section ref={section} tabIndex={-1} aria-label={messages.boardLabel} className="grid gap-4 outline-none">
				<header className="flex flex-wrap items-center gap-2">
					<div className="me-auto text-2xl font-semibold">{heading}</div>
					<Saving dashboard={dashboard} removed={removed} />
					<AddWidgetDialog dashboardId={dashboardId} place={place} />
				</header>
				<DashboardNotices dashboard={dashboard} snippets={snippets} />
				<DashboardState dashboard={dashboard} />
				<ul className="grid gap-4 empty:hidden md:grid-cols-2 xl:grid-cols-4">
					{items.map((item, index) => (
						<li key={item.key} className={spans[item.widget.col_span]}>
							<WidgetCard
								item={item}
								snippets={snippets}
								menu={(run) => (
									<WidgetMenu
										dashboard={dashboard}
										item={item}
										name={nameOf(item.widget, snippets)}
										onRun={run}
										onAddAfter={() => setPlace({ after: item.widget.id, before: items[index + 1]?.widget.id ?? null })}
										onRemove={() => (item.isRestorable ? remove(item) : setDoomed(item))}
									/>
								)}
							>
								{item.conflict ? <Conflict dashboard={dashboard} conflict={item.conflict} /> : null}
							</WidgetCard>
						</li>
					))}
				</ul>
			</section>
			<AlertDialog open={doomed !== undefined} onOpenChange={() => setDoomed(undefined)}>
				<AlertDialogContent>
					<AlertDialogHeader>
						<AlertDialogTitle>{messages.remove}</AlertDialogTitle>
						<AlertDialogDescription>{messages.removeAsk}</AlertDialogDescription>
					</AlertDialogHeader>
					<AlertDialogFooter>
						<AlertDialogCancel>{messages.removeDecline}</AlertDialogCancel>
						<AlertDialogAction
							className={buttonVariants({ variant: "destructive" })}
							onClick={() => doomed && remove(doomed)}
						>
							{messages.removeConfirm}
						</AlertDialogAction>
					</AlertDialogFooter>
				</AlertDialogContent>
			</AlertDialog>
		</AutoRefreshProvider>
	);
}

/** How saving goes, and Undo and Redo. */
function Saving({ dashboard, removed }: { dashboard: UseDashboardReturn; removed: string }) {
	const { messages, count } = useAllMessages();
	const { saving, canUndo, canRedo, undo, redo } = dashboard;
	const [said, say] = useState("");
	const text =
		saving.status === "saving"
			? messages.saving
			: saving.status === "paused"
				? messages.savingPaused(count(saving.changes))
				: canUndo || canRedo
					? said || removed
					: "";
	return (
		<>
			<p role="status" className="text-sm text-muted-foreground">
				{text}
			</p>
			{canUndo || canRedo ? (
				<>
					<Button
						size="icon"
						variant="ghost"
						aria-label={messages.undo}
						aria-disabled={!canUndo}
						onClick={() => undo() && say(messages.undid)}
					>
						<Icon path={icons.undo} className="rtl:-scale-x-100" />
					</Button>
					<Button
						size="icon"
						variant="ghost"
						aria-label={messages.redo}
						aria-disabled={!canRedo}
						onClick={() => redo() && say(messages.redid)}
					>
						<Icon path={icons.redo} className="rtl:-scale-x-100" />
					</Button>
				</>
			) : null}
		</>
	);
}
