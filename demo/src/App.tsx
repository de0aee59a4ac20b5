import { useQuery } from "@tanstack/react-query";
import { useAkuaClient } from "akua-react";
import { collect, limits } from "akua-react/client";
import { Dashboard } from "akua-react/dashboard";
import { useState } from "react";
import { DemoNote } from "./DemoNote.tsx";
import { Notice, Notices } from "./Notice.tsx";
import { ThemeToggle } from "./ThemeToggle.tsx";

export function App() {
	const akua = useAkuaClient();
	const [chosen, setChosen] = useState<string>();
	const { data, error, isPending, refetch } = useQuery({
		queryKey: ["dashboards"],
		queryFn: ({ signal }) => collect((cursor) => akua.dashboards.list({ cursor, limit: limits.pageSize.max, signal })),
		retry: false,
	});
	const dashboards = data ?? [];
	const dashboard = dashboards.find(({ id }) => id === chosen) ?? dashboards[0];

	return (
		<>
			<DemoNote />
			<header className="bar">
				<span className="brand">
					<span className="mark" aria-hidden="true" /> Northwind Platform
				</span>
				{dashboards.length > 1 && dashboard ? (
					<label className="switcher">
						<span>Dashboard</span>
						<select value={dashboard.id} onChange={({ target }) => setChosen(target.value)}>
							{dashboards.map(({ id, name }) => (
								<option key={id} value={id}>
									{name}
								</option>
							))}
						</select>
					</label>
				) : null}
				<ThemeToggle />
			</header>
			<main>
				{dashboard ? (
					<Dashboard
						key={dashboard.id}
						dashboardId={dashboard.id}
						aria-label={dashboard.name}
						renderWidget={(item) => <Dashboard.Widget item={item} data-widget={item.widget.id} />}
						heading={
							<>
								<h1>{dashboard.name}</h1>
								{dashboard.description ? <p className="muted">{dashboard.description}</p> : null}
							</>
						}
					/>
				) : null}
				<Notices>
					{isPending ? <Notice>Loading dashboards…</Notice> : null}
					{error ? <Notice onRetry={() => void refetch()}>Couldn’t load the dashboards. {error.message}</Notice> : null}
					{data && !dashboard ? <Notice>This workspace has no dashboards yet.</Notice> : null}
				</Notices>
			</main>
		</>
	);
}
