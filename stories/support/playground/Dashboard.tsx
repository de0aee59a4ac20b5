import { AddWidgetDialog, type AddWidgetDialogProps, useSnippets, useWidgets } from "akua-react";
import { useState } from "react";
import "./playground.css";
import { Notice, Notices } from "../../../demo/src/Notice.js";
import { WidgetCard } from "./WidgetCard.js";

/** A small host: a dashboard, its widgets as they are, and the dialog that adds one. */
export function Dashboard(props: AddWidgetDialogProps) {
	const { data: widgets, error, isPending, isPaused, refetch } = useWidgets(props.dashboardId);
	const snippets = useSnippets();
	const [newest, setNewest] = useState<string>();
	return (
		<main className="playground">
			<header className="playground-head">
				<div>
					<h1>Platform overview</h1>
					<p className="playground-note">What the platform team looks at in the morning.</p>
				</div>
				<AddWidgetDialog
					{...props}
					onCreated={(widget) => {
						setNewest(widget.id);
						props.onCreated?.(widget);
					}}
				/>
			</header>
			<Notices>
				{isPending ? (
					<Notice>
						{isPaused ? "You are offline. The widgets are loaded once the network is back." : "Loading the widgets…"}
					</Notice>
				) : null}
				{error ? <Notice onRetry={() => void refetch()}>The widgets could not be loaded.</Notice> : null}
				{widgets?.length === 0 ? <Notice>This dashboard has no widgets yet. Add the first one.</Notice> : null}
				{widgets?.length && snippets.status === "error" ? (
					<Notice onRetry={snippets.retry}>
						The snippets could not be loaded, so not every widget shows its result.
					</Notice>
				) : null}
			</Notices>
			<ul className="playground-grid">
				{widgets?.map((widget) => (
					<WidgetCard key={widget.id} widget={widget} isNew={widget.id === newest} />
				))}
			</ul>
		</main>
	);
}
