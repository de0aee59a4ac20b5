import { SnippetResult } from "akua-react";
import type { Widget } from "akua-react/client";
import { useWidgetResult } from "akua-react/dashboard";

/** A card of your own around a result. */
export function OwnCard({ widget }: { widget: Widget }) {
	const { ref, phase, data, snippet, runsByItself, run } = useWidgetResult(widget, { autoRefresh: 60 });
	const start = () => {
		if (runsByItself || confirm("This snippet may make changes. Run it?")) run();
	};
	return (
		<section ref={ref}>
			<h3>{snippet?.name ?? widget.snippet_id}</h3>
			{data ? <SnippetResult result={data} displayType={widget.display_type ?? null} /> : <p>{phase}</p>}
			<button type="button" onClick={start}>
				Run
			</button>
		</section>
	);
}
