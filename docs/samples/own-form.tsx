import { SnippetPicker, useAddWidgetForm } from "akua-react";
import type { Widget } from "akua-react/client";

interface OwnFormProps {
	dashboardId: string;
	onCreated: (widget: Widget) => void;
}

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
			<button type="submit" aria-disabled={status.type === "pending"}>
				Add
			</button>
			<p role="status">{status.type === "created" ? "Added." : null}</p>
		</form>
	);
}
