"use client";

import { onlineManager } from "@tanstack/react-query";
import { type SyntheticEvent, useRef, useState } from "react";
import { type UseFormReturn, useForm } from "react-hook-form";
import type { Widget } from "../../contract/widget.js";
import { useCreateWidget } from "../../hooks/useCreateWidget.js";
import { type UseUndoCreateResult, useUndoCreate } from "../../hooks/useUndoCreate.js";
import { type Failure, toFailure } from "./failure.js";
import { addWidgetResolver } from "./resolver.js";
import { type AddWidgetField, type AddWidgetInput, type AddWidgetOutput, emptyValues } from "./schema.js";
import { type Progress, useProgress } from "./useProgress.js";

export interface UseAddWidgetFormOptions {
	/** The dashboard that gets the widget. */
	dashboardId: string;
	/** What the fields hold at first, and after a reset. */
	defaultValues?: Partial<AddWidgetInput> | undefined;
	/** Called once for each created widget, also when the form is gone by then. */
	onCreated?: ((widget: Widget) => void) | undefined;
	/** Called with what made a submit fail: an {@link AkuaError}, unless something else broke. */
	onError?: ((error: unknown) => void) | undefined;
	/** Called when a created widget was removed again by Undo. */
	onUndone?: ((widgetId: string) => void) | undefined;
	/** Whether a success empties the form or keeps its values for the next one. @default "reset" */
	afterSubmit?: "reset" | "keep" | undefined;
}

/** Where the form is. */
export type AddWidgetStatus =
	| { type: "idle" }
	| ({ type: "pending" } & Progress)
	/** `replayed`: it had been added by an earlier try. */
	| { type: "created"; widget: Widget; replayed: boolean; undo: UseUndoCreateResult }
	| ({ type: "failed" } & Failure);

/** How the last submit ended. */
type End = { type: "idle" } | { type: "created"; widget: Widget; replayed: boolean } | ({ type: "failed" } & Failure);

export interface UseAddWidgetFormResult {
	/**
	 * What React Hook Form's `useForm` returned. Its values are what is entered, its output is what is sent. The message of
	 * a field's error is the name of one of the {@link Messages}, or what the API said of the field.
	 */
	form: UseFormReturn<AddWidgetInput, unknown, AddWidgetOutput>;
	/** Where the form is, with all that there is to show of it. */
	status: AddWidgetStatus;
	/** For `<form onSubmit>` or a button: checks the values and adds the widget. Never rejects; a second call joins the first. */
	submit: (event?: SyntheticEvent) => Promise<void>;
	/** Ends the request that is under way. */
	cancel: () => void;
	/** The fields that are on the page: only these are focused when the API refuses them. Add a field of your own by its name. */
	shownFields: Set<AddWidgetField>;
}

/**
 * The form without its looks: values, checks, submit, progress, outcome.
 *
 * @example
 * const { form, submit, status } = useAddWidgetForm({ dashboardId, onCreated });
 * <form onSubmit={submit}><input {...form.register("snippet_id")} /> …</form>
 */
export function useAddWidgetForm(options: UseAddWidgetFormOptions): UseAddWidgetFormResult {
	const { dashboardId, defaultValues, onCreated, onUndone, onError, afterSubmit = "reset" } = options;
	const form = useForm<AddWidgetInput, unknown, AddWidgetOutput>({
		resolver: addWidgetResolver,
		defaultValues: { ...emptyValues, ...defaultValues },
	});
	const { handleSubmit, getValues, reset, setError, setFocus } = form;
	const [end, setEnd] = useState<End>({ type: "idle" });
	const [shownFields] = useState(() => new Set<AddWidgetField>());
	const lock = useRef<Promise<void> | undefined>(undefined);
	const { progress, begin, finish, onEvent } = useProgress();

	const { mutateAsync, cancel, isPaused } = useCreateWidget({
		dashboardId,
		onEvent,
		onMutate: ({ idempotencyKey }) => begin(idempotencyKey),
		onSuccess: (widget) => safely(() => onCreated?.(widget)),
	});

	const undo = useUndoCreate({ widget: end.type === "created" ? end.widget : undefined, onUndone });

	const fail = (error: unknown) => {
		const failure = toFailure(error);
		for (const { name, message } of failure.fields) setError(name, { type: "server", message });
		setEnd({ type: "failed", ...failure });
		const first = failure.fields.find(({ name }) => shownFields.has(name));
		if (first && failure.rest.length === 0) setFocus(first.name);
		safely(() => onError?.(error));
	};

	const run = handleSubmit(
		async (values) => {
			const submitted = JSON.stringify(getValues());
			begin();
			try {
				const widget = await mutateAsync(values);
				setEnd({ type: "created", widget, replayed: finish() });
				// What was typed while the request was under way is not thrown away.
				if (afterSubmit === "reset" && JSON.stringify(getValues()) === submitted) reset();
			} catch (error) {
				finish();
				fail(error);
			}
		},
		() => setEnd({ type: "idle" }),
	);

	const submit = (event?: SyntheticEvent) => {
		event?.preventDefault();
		// Claimed in the same tick: a state would let a second press through until the next render.
		lock.current ??= run().finally(() => {
			lock.current = undefined;
		});
		return lock.current;
	};

	const status: AddWidgetStatus = progress
		? { type: "pending", ...progress, waiting: progress.waiting || (isPaused && !onlineManager.isOnline()) }
		: end.type === "created"
			? { ...end, undo }
			: end;
	return { form, status, submit, cancel, shownFields };
}

/** A host's callback that throws is the host's to see, and changes nothing of what became of the widget. */
function safely(callback: () => void): void {
	try {
		callback();
	} catch (error) {
		reportError(error);
	}
}
