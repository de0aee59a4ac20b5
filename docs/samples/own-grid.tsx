import { DashboardWidget, useDashboard } from "akua-react/dashboard";

export function OwnGrid({ dashboardId }: { dashboardId: string }) {
	const { items, change, remove, saving } = useDashboard(dashboardId);
	return (
		<div aria-busy={saving.status === "saving"}>
			{items.map(({ key, widget }) => (
				<DashboardWidget
					key={key}
					widget={widget}
					actions={
						<>
							<button type="button" onClick={() => change(widget.id, { col_span: 2 })}>
								Wide
							</button>
							<button type="button" onClick={() => remove(widget.id)}>
								Remove
							</button>
						</>
					}
				/>
			))}
		</div>
	);
}
