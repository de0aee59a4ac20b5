import { AddWidgetDialog, type AddWidgetDialogProps, useWidgets } from "akua-react";
import { useState } from "react";
import "./playground.css";
import { WidgetCard } from "./WidgetCard.js";

/** A small host: a dashboard, its widgets as they are, and the dialog that adds one. */
export function Dashboard(props: AddWidgetDialogProps) {
	const { data: widgets, error, isPending, refetch } = useWidgets(props.dashboardId);
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
			{isPending ? (
				<p role="status" className="playground-note">
					Loading the widgets…
				</p>
			) : null}
			{error ? (
				<p role="status" className="playground-note">
					The widgets could not be loaded.{" "}
					<button type="button" onClick={() => void refetch()}>
						Load them again
					</button>
				</p>
			) : null}
			<ul className="playground-grid">
				{widgets?.map((widget) => (
					<WidgetCard key={widget.id} widget={widget} isNew={widget.id === newest} />
				))}
			</ul>
		</main>
	);
}
