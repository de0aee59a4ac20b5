import { useMutationState } from "@tanstack/react-query";
import { akuaKeys, useUndoCreate, useWidgets } from "akua-react";
import type { Dashboard as DashboardData, Widget } from "akua-react/client";
import { useEffect, useRef, useState } from "react";
import { AddWidgetDialog } from "./AddWidgetDialog.tsx";
import { Notice } from "./Notice.tsx";
import { WidgetCard } from "./WidgetCard.tsx";

export function Dashboard({ dashboard }: { dashboard: DashboardData }) {
	const { data: widgets, error, isPending, refetch } = useWidgets(dashboard.id);
	const waiting = useMutationState({
		filters: { mutationKey: akuaKeys.createWidget(), predicate: ({ state }) => state.isPaused },
	}).length;
	const [adding, setAdding] = useState(false);
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
				<button type="button" className="button primary" onClick={() => setAdding(true)}>
					Add widget
				</button>
			</div>
			<Said waiting={waiting} added={added} />
			{isPending ? <Notice>Loading the widgets…</Notice> : null}
			{error ? <Notice onRetry={() => void refetch()}>The widgets could not be loaded. {error.message}</Notice> : null}
			{widgets?.length === 0 ? <Notice>This dashboard has no widgets yet. Add the first one.</Notice> : null}
			<ul className="grid" ref={grid}>
				{widgets?.map((widget) => (
					<WidgetCard key={widget.id} widget={widget} isNew={widget.id === added?.id} />
				))}
			</ul>
			<AddWidgetDialog
				dashboardId={dashboard.id}
				open={adding}
				onClose={() => setAdding(false)}
				onCreated={(widget) => {
					setAdding(false);
					setAdded(widget);
				}}
			/>
		</>
	);
}

/** What became of the last widget, and the way back. */
function Said({ waiting, added }: { waiting: number; added: Widget | undefined }) {
	const { state, undo } = useUndoCreate({ widget: added });
	const offered = added && waiting === 0 && (state === "offered" || state === "failed");
	return (
		<div className="said">
			<span role="status">{waiting > 0 ? waitingWords(waiting) : added ? undoWords[state] : null}</span>
			{offered ? (
				<button type="button" className="link" onClick={undo}>
					Undo
				</button>
			) : null}
		</div>
	);
}

const undoWords = {
	offered: "The widget was added.",
	pending: "Removing the widget…",
	undone: "The widget was removed again.",
	changed: "Somebody has changed the widget since, so it was left as it is.",
	failed: "The widget could not be removed.",
} as const;

function waitingWords(count: number) {
	return count === 1 ? "1 widget waits for the network." : `${count} widgets wait for the network.`;
}
