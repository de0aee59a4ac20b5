import { useCreateWidget } from "akua-react";

/** One press adds one widget, even after a double click or a lost response. */
export function PinUptime({ dashboardId }: { dashboardId: string }) {
	const { mutate, isPending, error } = useCreateWidget({ dashboardId });
	return (
		<>
			<button
				type="button"
				aria-disabled={isPending}
				onClick={() => mutate({ snippet_id: "snip_uptime", display_type: "stat", position: 0 })}
			>
				Pin uptime
			</button>
			{error ? (
				<p role="alert">
					{error.outcome === "unknown" ? "It may have been added. Pressing again is safe." : "Nothing was added."}
				</p>
			) : null}
		</>
	);
}
