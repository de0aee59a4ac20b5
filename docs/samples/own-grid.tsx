import {
	AutoRefreshProvider,
	AutoRefreshToggle,
	DashboardWidget,
	useDashboard,
	useWidgetCard,
} from "akua-react/dashboard";
import "akua-react/styles.css";
import "akua-react/dashboard.css";

/** A grid of your own: the cards and the changes are the library's, the layout and the controls are yours. */
export function OwnGrid({ dashboardId }: { dashboardId: string }) {
	const { items, change, remove, move, saving } = useDashboard(dashboardId);
	return (
		<AutoRefreshProvider autoRefresh={60}>
			<AutoRefreshToggle />
			<ul aria-busy={saving.status === "saving"}>
				{items.map(({ key, widget, isPending }, index) => (
					<li key={key} data-unsaved={isPending || undefined} style={{ gridColumn: `span ${widget.col_span}` }}>
						<DashboardWidget
							widget={widget}
							headingLevel={3}
							actions={
								<>
									<RunButton />
									<button
										type="button"
										disabled={index === 0}
										onClick={() => move(widget.id, { after: null, before: items[0]?.widget.id ?? null })}
									>
										To the beginning
									</button>
									<button type="button" onClick={() => change(widget.id, { col_span: widget.col_span === 2 ? 1 : 2 })}>
										{widget.col_span === 2 ? "Narrow" : "Wide"}
									</button>
									<button type="button" onClick={() => remove(widget.id)}>
										Remove
									</button>
								</>
							}
						/>
					</li>
				))}
			</ul>
		</AutoRefreshProvider>
	);
}

/** Inside of a card, `useWidgetCard` gives its result and how to run it. */
function RunButton() {
	const { run, canRun, result } = useWidgetCard("RunButton");
	return (
		<button type="button" disabled={!canRun || result.isFetching} onClick={run}>
			Run
		</button>
	);
}
