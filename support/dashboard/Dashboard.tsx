import { useMutationState } from "@tanstack/react-query";
import { AddWidgetDialog, type AddWidgetDialogProps, useSnippets, useWidgets } from "akua-react";
import { akuaKeys } from "akua-react/client";
import { useState } from "react";
import "./dashboard.css";
import { Notice, Notices } from "./Notice.js";
import { WidgetCard } from "./WidgetCard.js";

export interface DashboardProps extends AddWidgetDialogProps {
	name: string;
	description?: string | null | undefined;
}

/** A small host: a dashboard with its widgets, and the dialog that adds one. */
export function Dashboard({ name, description, ...dialog }: DashboardProps) {
	const { data: widgets, error, isPending, isPaused, refetch } = useWidgets(dialog.dashboardId);
	const snippets = useSnippets();
	const waiting = useMutationState({
		filters: { mutationKey: akuaKeys.createWidget(), predicate: ({ state }) => state.isPaused },
	}).length;
	const [newest, setNewest] = useState<string>();
	return (
		<div className="dashboard">
			<header className="dashboard-head">
				<div>
					<h1>{name}</h1>
					{description ? <p className="muted">{description}</p> : null}
				</div>
				<AddWidgetDialog
					{...dialog}
					onCreated={(widget) => {
						setNewest(widget.id);
						dialog.onCreated?.(widget);
					}}
				/>
			</header>
			<Notices>
				{waiting > 0 ? (
					<Notice>{waiting === 1 ? "1 widget" : `${waiting} widgets`} will be added when you’re back online.</Notice>
				) : null}
				{isPending ? (
					<Notice>
						{isPaused ? "You’re offline. The widgets will load when you’re back online." : "Loading widgets…"}
					</Notice>
				) : null}
				{error ? <Notice onRetry={() => void refetch()}>Couldn’t load the widgets. {error.message}</Notice> : null}
				{widgets?.length === 0 ? <Notice>This dashboard has no widgets yet. Add your first one.</Notice> : null}
				{widgets?.length && snippets.status === "error" ? (
					<Notice onRetry={snippets.retry}>
						Couldn’t load the snippets, so some widgets have no result. {snippets.error?.message}
					</Notice>
				) : null}
			</Notices>
			<ul className="dashboard-grid">
				{widgets?.map((widget) => (
					<WidgetCard key={widget.id} widget={widget} isNew={widget.id === newest} />
				))}
			</ul>
		</div>
	);
}
