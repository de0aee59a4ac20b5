"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { type SyntheticEvent, useCallback, useEffect, useMemo, useRef } from "react";
import { type UseFormReturn, useForm } from "react-hook-form";
import type { Widget } from "../../contract/widget.js";
import { useMessages } from "../../hooks/useMessages.js";
import type { Messages } from "../../messages/types.js";
import { clockNow } from "../../query/intents/intentStorage.js";
import { isPlace, type Place } from "../../query/place.js";
import { useStableCallback } from "../../ui/useStableCallback.js";
import { useStableObject } from "../../ui/useStableObject.js";
import type { AddWidgetFailure } from "./failure.js";
import { type AddWidgetInput, type AddWidgetOutput, createAddWidgetSchema, emptyValues, toValues } from "./schema.js";
import type { AddWidgetNotice, FailedNotice } from "./useNotices.js";
import { type AddWidgetState, useSubmission } from "./useSubmission.js";

export interface UseAddWidgetFormOptions {
	/** The dashboard to add widgets to. The form starts over when it changes. */
	dashboardId: string;
	/** The initial values, also used after a reset. */
	defaultValues?: Partial<AddWidgetInput> | undefined;
	/**
	 * A place to choose for the next widget, such as after one that was pressed. The form chooses it whenever it is another
	 * object, and the user can choose another place. If a submit is under way, the form starts over.
	 */
	place?: Place | undefined;
	/**
	 * Called once for each created widget, even if the form has unmounted by then, unless another form waits for the same
	 * one.
	 */
	onCreated?: ((widget: Widget) => void) | undefined;
	/** Called when a submit fails: with an {@link AkuaError}, unless something else threw. */
	onError?: ((error: unknown) => void) | undefined;
	/** Called when Undo has removed a created widget. */
	onUndone?: ((widgetId: string) => void) | undefined;
	/** Called when View is pressed for a created widget. Without it there is no View button. */
	onView?: ((widget: Widget) => void) | undefined;
	/** Whether a success resets the form or keeps its values. @default "reset" */
	afterSubmit?: "reset" | "keep" | undefined;
	/** Messages that override the provider's. */
	messages?: Messages | undefined;
}

export interface UseAddWidgetFormReturn {
	dashboardId: string;
	/**
	 * The result of React Hook Form's `useForm`. Its values are those of the fields, its output is what is submitted.
	 */
	form: UseFormReturn<AddWidgetInput, unknown, AddWidgetOutput>;
	/** The state of the submit, with everything there is to show about it. */
	state: AddWidgetState;
	/**
	 * For `<form onSubmit>` or a button: validates the values and adds the widget. Never rejects. A double click submits
	 * once.
	 */
	submit: (event?: SyntheticEvent) => Promise<void>;
	/** Cancels the request under way. */
	cancel: () => void;
	/** Whether something was entered that would be lost: since the submit while one is under way, else since the last reset. */
	isDirty: () => boolean;
	/**
	 * Whether a value differs from what was submitted last. After an unknown outcome, only the same values can be tried
	 * again safely: others add another widget.
	 */
	hasChanged: () => boolean;
	/** Resets the form for the next widget. Requests under way continue, and their outcomes become `notices`. */
	startOver: (options?: { keepValues?: boolean | undefined }) => void;
	/** The outcomes of creates that the form no longer shows, or that were restored after a reload. */
	notices: readonly AddWidgetNotice[];
	dismissNotice: (notice: AddWidgetNotice) => void;
	/** Whether a failed create can be put back into the form: not while something else is being entered. */
	canEditNotice: (notice: AddWidgetNotice) => boolean;
	/** Puts a failed create back into the form, if that is possible. */
	editNotice: (notice: FailedNotice) => void;
	/** The `onView` option, for components that offer View. */
	onView: ((widget: Widget) => void) | undefined;
	/** The `onUndone` option, for components that offer Undo in a notice. */
	onUndone: ((widgetId: string) => void) | undefined;
}

/**
 * The form without markup: values, validation, submit, progress and outcome. Pass the result to
 * `<AddWidget.Root controller>` to use it with the parts, or render everything yourself.
 *
 * @example
 * const { form, submit, state } = useAddWidgetForm({ dashboardId, onCreated });
 * <form onSubmit={submit}><input {...form.register("snippet_id")} /> …</form>
 */
export function useAddWidgetForm(options: UseAddWidgetFormOptions): UseAddWidgetFormReturn {
	const { dashboardId, defaultValues, onCreated, onUndone, onView, onError, afterSubmit = "reset" } = options;
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

	/** The values right after the last successful submit. */
	const afterSuccess = useRef("");
	const submitted = useRef("");
	const entered = useCallback(() => JSON.stringify(getValues()), [getValues]);
	const hasChanged = useCallback(() => entered() !== submitted.current, [entered]);
	const create = (values: AddWidgetOutput, pressedAt: number) => {
		submitted.current = entered();
		return submission.submit(values, pressedAt, () => {
			// Keeps what was typed while the request was under way.
			if (afterSubmit === "reset" && !hasChanged()) reset();
			afterSuccess.current = entered();
		});
	};
	const submit = useStableCallback(async (event?: SyntheticEvent) => {
		event?.preventDefault();
		const pressedAt = clockNow();
		try {
			// Must come before validation: the first click may have succeeded and emptied the form.
			await (submission.joinPress(entered() === afterSuccess.current) ??
				handleSubmit((values) => create(values, pressedAt), submission.clear)());
		} catch {
			// The failure is in the state.
		}
	});
	const { state, notices, dismissNotice } = submission;
	const cancel = useStableCallback(submission.cancel);
	const { status } = state;
	const preset = useRef<Place | undefined>(undefined);
	const isDirty = useCallback(
		() => (status === "pending" ? hasChanged() : differsFromDefaults(form, preset.current)),
		[form, hasChanged, status],
	);
	const canEditNotice = useCallback(
		(notice: AddWidgetNotice) => {
			/** A failed create that is shown is not lost: it becomes a notice. */
			const hasUnsent = isDirty() && (status !== "error" || hasChanged());
			const isOurs = notice.type === "failed" && notice.variables.dashboardId === dashboardId;
			return isOurs && status !== "pending" && !hasUnsent;
		},
		[dashboardId, hasChanged, isDirty, status],
	);
	const editNotice = useStableCallback((notice: FailedNotice) => {
		if (!canEditNotice(notice)) return;
		submission.keepFailure();
		dismissNotice(notice);
		reset(toValues(notice.variables), { keepDefaultValues: true });
		submitted.current = entered();
		submission.show(notice);
	});
	const startOver = useStableCallback(({ keepValues = false }: { keepValues?: boolean | undefined } = {}) => {
		submission.startOver();
		if (!keepValues) reset();
	});

	const latestId = useRef(dashboardId);
	// biome-ignore lint/correctness/useExhaustiveDependencies: only another dashboard starts the form over
	useEffect(() => {
		if (latestId.current === dashboardId) return;
		latestId.current = dashboardId;
		submission.keepFailure();
		startOver();
	}, [dashboardId]);

	const { place } = options;
	// biome-ignore lint/correctness/useExhaustiveDependencies: only another place is chosen
	useEffect(() => {
		if (!place || place === preset.current) return;
		preset.current = place;
		if (status === "pending") startOver();
		form.setValue("position", place);
	}, [place]);

	return useStableObject({
		dashboardId,
		form,
		state,
		submit,
		cancel,
		isDirty,
		hasChanged,
		startOver,
		notices,
		dismissNotice,
		canEditNotice,
		editNotice,
		onView,
		onUndone,
	});
}

type AddWidgetReactHookForm = UseAddWidgetFormReturn["form"];

/** Sets the API's messages on the fields. Messages about fields that are not rendered go to the summary. */
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

/** Whether something was entered. The preset place was not. */
function differsFromDefaults(form: AddWidgetReactHookForm, preset: Place | undefined): boolean {
	const initial: Readonly<Record<string, unknown>> = form.formState.defaultValues ?? {};
	const isSame = (value: unknown, other: unknown) =>
		isPlace(value) ? JSON.stringify(value) === JSON.stringify(other) : Object.is(value, other);
	return Object.entries(form.getValues()).some(
		([name, value]) => !isSame(value, initial[name]) && !(name === "position" && isSame(value, preset)),
	);
}
