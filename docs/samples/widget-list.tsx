import { useSnippets, useWidgets } from "akua-react";
import { isSnippetWidget } from "akua-react/client";

/** The names of a dashboard's widgets. A created widget is in the list at once. */
export function WidgetList({ dashboardId }: { dashboardId: string }) {
	const { data: widgets = [] } = useWidgets(dashboardId);
	const { snippets } = useSnippets();
	return (
		<ol>
			{widgets.filter(isSnippetWidget).map((widget) => (
				<li key={widget.id}>{snippets.find(({ id }) => id === widget.snippet_id)?.name ?? widget.snippet_id}</li>
			))}
		</ol>
	);
}
