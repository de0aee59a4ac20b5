"use client";

import { type ComponentProps, useCallback, useId, useMemo } from "react";
import { useMessages } from "../hooks/useMessages.js";
import type { MessageOverrides } from "../messages/types.js";
import { slot } from "../ui/slot.js";
import { type AddWidgetClassNames, AddWidgetContext } from "./AddWidgetContext.js";
import { type SnippetItem, useSnippetSource } from "./snippet-picker/useSnippetSource.js";
import { type UseAddWidgetFormOptions, useAddWidgetForm } from "./useAddWidgetForm.js";

/** What a form is told, besides what its element is. */
export interface AddWidgetOptions extends UseAddWidgetFormOptions {
	/** The snippets to choose from. @default all that the API lists */
	snippets?: readonly SnippetItem[] | undefined;
	/** Called when the person gives up. Without it there is no Cancel button. */
	onCancel?: (() => void) | undefined;
	/** Words of your own, in place of the provider's. */
	messages?: MessageOverrides | undefined;
	/** Classes for the parts, by slot: a text, or a function of the part's state. */
	classNames?: AddWidgetClassNames | undefined;
}

type FormProps = Omit<ComponentProps<"form">, "onSubmit" | "onError" | "defaultValue">;

export interface AddWidgetRootProps extends AddWidgetOptions, FormProps {}

/** The `<form>` around the parts. It holds the values and what becomes of them. */
export function AddWidgetRoot({
	dashboardId,
	defaultValues,
	onCreated,
	onUndone,
	onError,
	afterSubmit,
	snippets,
	onCancel,
	messages,
	classNames,
	className,
	children,
	...props
}: AddWidgetRootProps) {
	const controller = useAddWidgetForm({ dashboardId, defaultValues, onCreated, onUndone, onError, afterSubmit });
	const words = useMessages(messages);
	const source = useSnippetSource(snippets);
	const id = useId();
	const idOf = useCallback((part: string) => `${id}${part}`, [id]);
	const { form, status, submit, stop, shownFields } = controller;

	const value = useMemo(
		() => ({
			form,
			status,
			submit,
			stop,
			shownFields,
			...words,
			dashboardId,
			source,
			classNames: classNames ?? {},
			onCancel,
			idOf,
		}),
		[form, status, submit, stop, shownFields, words, dashboardId, source, classNames, onCancel, idOf],
	);
	const state = { pending: status.type === "pending", outcome: status.type === "failed" ? status.outcome : null };
	const own = typeof classNames?.root === "function" ? classNames.root(state) : classNames?.root;
	return (
		<AddWidgetContext.Provider value={value}>
			<form
				{...props}
				{...slot("form", state, [own, className].filter(Boolean).join(" ") || undefined)}
				noValidate
				onSubmit={submit}
			>
				{children}
			</form>
		</AddWidgetContext.Provider>
	);
}
