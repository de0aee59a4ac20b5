import { SnippetPicker, useAddWidgetForm } from "akua-react";
import type { Widget } from "akua-react/client";

interface OwnFormProps {
	dashboardId: string;
	onCreated: (widget: Widget) => void;
}

const failed = {
	refused: "Akua refused this. Change it, then add it again.",
	not_applied: "Nothing was added. Try again.",
	unknown: "It may have been added. Adding it again is safe.",
};

/** The form's values, checks and outcomes below fields of your own. */
export function OwnForm({ dashboardId, onCreated }: OwnFormProps) {
	const { form, submit, status } = useAddWidgetForm({ dashboardId, onCreated });
	const { errors } = form.formState;
	return (
		<form onSubmit={submit} noValidate>
			<SnippetPicker
				value={form.watch("snippet_id")}
				onValueChange={(id) => form.setValue("snippet_id", id, { shouldDirty: true })}
			/>
			{errors.snippet_id ? <p role="alert">Choose a snippet.</p> : null}
			<label>
				Position <input inputMode="numeric" {...form.register("position")} />
			</label>
			{errors.position ? <p role="alert">Enter a whole number, or nothing.</p> : null}
			<button type="submit" aria-disabled={status.type === "pending"}>
				Add
			</button>
			{status.type === "failed" ? <p role="alert">{failed[status.outcome]}</p> : null}
			<p role="status">{status.type === "created" ? "Added." : null}</p>
		</form>
	);
}
