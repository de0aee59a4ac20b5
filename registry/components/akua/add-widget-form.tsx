"use client";

import {
	type UseAddWidgetFormOptions,
	type UseAddWidgetFormReturn,
	useAddWidgetForm,
	useMessages,
	useSnippets,
} from "akua-react";
import { useWatch } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { AddWidgetNotices } from "./add-widget-notices";
import { AddWidgetStatus } from "./add-widget-status";
import { DisplayTypeField, PlaceField, WidthField } from "./choice-fields";
import { SnippetField } from "./snippet-field";
import { WidgetPreview } from "./widget-preview";

/** A form that adds a widget to a dashboard. */
export function AddWidgetForm(options: UseAddWidgetFormOptions) {
	return <AddWidgetFields controller={useAddWidgetForm(options)} />;
}

interface AddWidgetFieldsProps {
	/** The result of useAddWidgetForm. */
	controller: UseAddWidgetFormReturn;
	/** Without it there is no Cancel button, except for a request under way. */
	onCancel?: (() => void) | undefined;
}

/** The same form for a controller of your own, as in a dialog that keeps what was entered. */
export function AddWidgetFields({ controller, onCancel }: AddWidgetFieldsProps) {
	const { form, state, submit, cancel, hasChanged, dashboardId } = controller;
	const { messages } = useMessages();
	const { snippets } = useSnippets();
	const values = useWatch({ control: form.control });
	const snippet = snippets.find(({ id }) => id === values.snippet_id);
	const isPending = state.status === "pending";
	const isAgain = state.status === "error" && state.isRetryable && !hasChanged();
	return (
		<form noValidate onSubmit={submit} className="grid gap-6">
			<AddWidgetStatus controller={controller} snippets={snippets} />
			<AddWidgetNotices controller={controller} snippets={snippets} />
			<SnippetField form={form} />
			{snippet ? <WidgetPreview key={snippet.id} snippet={snippet} displayType={values.display_type ?? null} /> : null}
			<DisplayTypeField form={form} snippet={snippet} />
			<div className="grid gap-6 sm:grid-cols-2">
				<WidthField form={form} />
				<PlaceField form={form} dashboardId={dashboardId} snippets={snippets} />
			</div>
			<div className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
				{onCancel || isPending ? (
					<Button variant="outline" onClick={() => (isPending ? cancel() : onCancel?.())}>
						{isPending ? messages.stop : messages.cancel}
					</Button>
				) : null}
				{/* It stays focusable. A second press joins the first. */}
				<Button type="submit" aria-disabled={isPending} aria-busy={isPending}>
					{isPending ? messages.submitPending : isAgain ? messages.tryAgain : messages.submit}
				</Button>
			</div>
		</form>
	);
}
