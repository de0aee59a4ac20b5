import { AddWidget, SnippetPicker } from "akua-react";
import { dashboardId } from "../../support/createWorld.js";

/** Each part once. */
export function AllParts() {
	return (
		<>
			<AddWidget.Root dashboardId={dashboardId} defaultValues={{ snippet_id: "snip_clusters" }} onCancel={() => {}}>
				<AddWidget.Status />
				<AddWidget.Snippet />
				<AddWidget.DisplayType />
				<AddWidget.Preview />
				<AddWidget.Place />
				<AddWidget.Position />
				<AddWidget.ColSpan />
				<AddWidget.Actions />
			</AddWidget.Root>
			<SnippetPicker value="a" onValueChange={() => {}} snippets={[{ id: "a", name: "A", description: null }]} />
		</>
	);
}
