import { describeFailure, describeOutcome, SnippetPicker, useAddWidgetForm, useMessages } from "akua-react";
import type { Widget } from "akua-react/client";
import { useWatch } from "react-hook-form";

interface OwnFormProps {
	dashboardId: string;
	onCreated: (widget: Widget) => void;
}

/** The form's values, validation and outcomes with your own fields. */
export function OwnForm({ dashboardId, onCreated }: OwnFormProps) {
	const { form, submit, state } = useAddWidgetForm({ dashboardId, onCreated });
	const { messages, count } = useMessages();
	const { errors } = form.formState;
	const snippetId = useWatch({ control: form.control, name: "snippet_id" });
	return (
		<form onSubmit={submit} noValidate>
			<SnippetPicker value={snippetId} onValueChange={(id) => form.setValue("snippet_id", id, { shouldDirty: true })} />
			{errors.snippet_id ? <p role="alert">{errors.snippet_id.message}</p> : null}
			<label>
				Position <input inputMode="numeric" {...form.register("position")} />
			</label>
			{errors.position ? <p role="alert">{errors.position.message}</p> : null}
			<button type="submit" aria-disabled={state.status === "pending"}>
				Add
			</button>
			{state.status === "error" ? (
				<p role="alert">
					<strong>{describeOutcome(state, messages)}.</strong> {describeFailure(state, messages, count)}
				</p>
			) : null}
			<p role="status">{state.status === "success" ? "Added." : null}</p>
		</form>
	);
}
