"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { type SyntheticEvent, useEffect, useMemo, useRef } from "react";
import { type UseFormReturn, useForm } from "react-hook-form";
import type { Widget } from "../../contract/widget.js";
import { useMessages } from "../../hooks/useMessages.js";
import type { Messages } from "../../messages/types.js";
import type { AddWidgetFailure } from "./failure.js";
import { type AddWidgetInput, type AddWidgetOutput, createAddWidgetSchema, emptyValues, toValues } from "./schema.js";
import type { AddWidgetNotice, FailedNotice } from "./useNotices.js";
import { type AddWidgetState, useSubmission } from "./useSubmission.js";

export interface UseAddWidgetFormOptions {
	/** The dashboard that gets the widget. When it changes, the form starts over. */
	dashboardId: string;
	/** What the fields hold at first, and after a reset. */
	defaultValues?: Partial<AddWidgetInput> | undefined;
	/** Called once for each created widget, also if the form is gone by then. */
	onCreated?: ((widget: Widget) => void) | undefined;
	/** Called with what made a submit fail: an {@link AkuaError}, unless something else broke. */
	onError?: ((error: unknown) => void) | undefined;
	/** Called when a created widget was removed again by Undo. */
	onUndone?: ((widgetId: string) => void) | undefined;
	/** Whether a success empties the form or keeps its values for the next one. @default "reset" */
	afterSubmit?: "reset" | "keep" | undefined;
	/** Texts of your own, in place of the provider's. */
	messages?: Messages | undefined;
}

export interface UseAddWidgetFormReturn {
	dashboardId: string;
	/** What React Hook Form's `useForm` returned. Its values are what is entered, its output is what is sent. */
	form: UseFormReturn<AddWidgetInput, unknown, AddWidgetOutput>;
	/** Where the form is, with everything there is to show of it. */
	state: AddWidgetState;
	/** For `<form onSubmit>` or a button: checks the values and adds the widget. Never rejects. A double click is one call. */
	submit: (event?: SyntheticEvent) => Promise<void>;
	/** Cancels the request under way. */
	cancel: () => void;
	/** Whether something is entered that differs from the default values, as of this call. */
	isDirty: () => boolean;
	/** Empties the form for the next widget. What is under way goes on, and a created widget can still be undone: see `notices`. */
	startOver: () => void;
	/** How creates ended that the form does not show any more, or that were restored after a reload. */
	notices: readonly AddWidgetNotice[];
	dismissNotice: (notice: AddWidgetNotice) => void;
	/** Puts a failed create back into the form. */
	editNotice: (notice: FailedNotice) => void;
	/** As given, for those that offer Undo in a notice. */
	onUndone: ((widgetId: string) => void) | undefined;
}

/**
 * The form without its looks: values, checks, submit, progress and outcome. Give what it returns to
 * `<AddWidget.Root controller>` to use the parts with it, or render everything yourself.
 *
 * @example
 * const { form, submit, state } = useAddWidgetForm({ dashboardId, onCreated });
 * <form onSubmit={submit}><input {...form.register("snippet_id")} /> …</form>
 */
export function useAddWidgetForm(options: UseAddWidgetFormOptions): UseAddWidgetFormReturn {
	const { dashboardId, defaultValues, onCreated, onUndone, onError, afterSubmit = "reset" } = options;
	const { messages } = useMessages(options.messages);
	const resolver = useMemo(() => zodResolver(createAddWidgetSchema(messages)), [messages]);
	const form = useForm<AddWidgetInput, unknown, AddWidgetOutput>({
		resolver,
		defaultValues: { ...emptyValues, ...defaultValues },
	});
	const { getValues, handleSubmit, reset } = form;
	const submission = useSubmission({
		dashboardId,
		onCreated,
		onError,
		onUndone,
		showFieldErrors: (failure) => showFieldErrors(form, failure),
	});

	const entered = () => JSON.stringify(getValues());
	/** What the fields held when the last submit had succeeded. */
	const afterSuccess = useRef("");
	const create = (values: AddWidgetOutput) => {
		const submitted = entered();
		return submission.submit(values, () => {
			// What was typed while the request was under way is not thrown away.
			if (afterSubmit === "reset" && entered() === submitted) reset();
			afterSuccess.current = entered();
		});
	};
	const submit = async (event?: SyntheticEvent) => {
		event?.preventDefault();
		try {
			// Asked before the values are checked: the first click may have succeeded and emptied the form.
			await (submission.joinPress(entered() === afterSuccess.current) ?? handleSubmit(create, submission.clear)());
		} catch {
			// The state tells the failure.
		}
	};
	const startOver = () => {
		submission.startOver();
		reset();
	};

	const latestId = useRef(dashboardId);
	// biome-ignore lint/correctness/useExhaustiveDependencies: only another dashboard starts the form over
	useEffect(() => {
		if (latestId.current === dashboardId) return;
		latestId.current = dashboardId;
		submission.keepFailure();
		startOver();
	}, [dashboardId]);

	return {
		dashboardId,
		form,
		state: submission.state,
		submit,
		cancel: submission.cancel,
		isDirty: () => isDirty(form),
		startOver,
		notices: submission.notices,
		dismissNotice: submission.dismissNotice,
		editNotice(notice) {
			submission.dismissNotice(notice);
			reset(toValues(notice.variables.body), { keepDefaultValues: true });
			submission.show(notice);
		},
		onUndone,
	};
}

type AddWidgetReactHookForm = UseAddWidgetFormReturn["form"];

/** Fields that are not on the page cannot show their error, so the summary has to. */
function showFieldErrors(form: AddWidgetReactHookForm, failure: AddWidgetFailure): AddWidgetFailure {
	const isOnPage = ({ name, message }: AddWidgetFailure["fieldErrors"][number], index: number) => {
		form.setError(name, { type: "server", message }, { shouldFocus: index === 0 });
		return form.getFieldState(name).error?.ref !== undefined;
	};
	const fieldErrors = failure.fieldErrors.filter(isOnPage);
	const hidden = failure.fieldErrors.filter((error) => !fieldErrors.includes(error));
	const hiddenErrors = hidden.map(({ name, message }) => `${name}: ${message}`);
	return { ...failure, fieldErrors, otherErrors: [...hiddenErrors, ...failure.otherErrors] };
}

function isDirty(form: AddWidgetReactHookForm): boolean {
	const initial: Readonly<Record<string, unknown>> = form.formState.defaultValues ?? {};
	return Object.entries(form.getValues()).some(([name, value]) => !Object.is(value, initial[name]));
}
