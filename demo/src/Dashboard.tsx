import { useMutationState } from "@tanstack/react-query";
import { AddWidget, AddWidgetDialog, akuaKeys, useSnippets, useWidgets } from "akua-react";
import type { Dashboard as DashboardData, Widget } from "akua-react/client";
import { useEffect, useRef, useState } from "react";
import { Notice, Notices } from "./Notice.tsx";
import { WidgetCard } from "./WidgetCard.tsx";

export function Dashboard({ dashboard }: { dashboard: DashboardData }) {
	const { data: widgets, error, isPending, isPaused, refetch } = useWidgets(dashboard.id);
	const snippets = useSnippets();
	const waiting = useMutationState({
		filters: { mutationKey: akuaKeys.createWidget(), predicate: ({ state }) => state.isPaused },
	}).length;
	const [added, setAdded] = useState<Widget>();
	const grid = useRef<HTMLUListElement>(null);

	useEffect(() => {
		if (!added) return;
		const card = grid.current?.querySelector(`[data-widget="${CSS.escape(added.id)}"]`);
		const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
		card?.scrollIntoView({ block: "center", behavior: still ? "instant" : "smooth" });
	}, [added]);

	return (
		<>
			<div className="head">
				<div>
					<h1>{dashboard.name}</h1>
					{dashboard.description ? <p className="muted">{dashboard.description}</p> : null}
				</div>
				<AddWidgetDialog dashboardId={dashboard.id} onCreated={setAdded} onUndone={() => setAdded(undefined)}>
					<AddWidget.Status />
					<AddWidget.Snippet />
					<AddWidget.DisplayType />
					<AddWidget.Preview />
					<AddWidget.Position />
					<AddWidget.ColSpan />
					<AddWidget.Actions />
				</AddWidgetDialog>
			</div>
			<p role="status" className="said">
				{waiting > 0 ? waitingWords(waiting) : null}
			</p>
			<Notices>
				{isPending ? (
					<Notice>
						{isPaused ? "You are offline. The widgets are loaded once the network is back." : "Loading the widgets…"}
					</Notice>
				) : null}
				{error ? (
					<Notice onRetry={() => void refetch()}>The widgets could not be loaded. {error.message}</Notice>
				) : null}
				{widgets?.length === 0 ? <Notice>This dashboard has no widgets yet. Add the first one.</Notice> : null}
				{widgets?.length && snippets.status === "error" ? (
					<Notice onRetry={snippets.retry}>
						The snippets could not be loaded, so not every widget shows its result. {snippets.error?.message}
					</Notice>
				) : null}
			</Notices>
			<ul className="grid" ref={grid}>
				{widgets?.map((widget) => (
					<WidgetCard key={widget.id} widget={widget} isNew={widget.id === added?.id} />
				))}
			</ul>
		</>
	);
}

function waitingWords(count: number) {
	return count === 1 ? "1 widget waits for the network." : `${count} widgets wait for the network.`;
}
