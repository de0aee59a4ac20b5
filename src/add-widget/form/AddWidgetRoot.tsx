"use client";

import { type ForwardedRef, forwardRef, type ReactNode, type SyntheticEvent, useId } from "react";
import { type ColorScheme, ColorSchemeContext, useColorScheme } from "../../hooks/useColorScheme.js";
import { useMessages } from "../../hooks/useMessages.js";
import type { MessageOverrides } from "../../messages/types.js";
import { type SnippetItem, useSnippetSource } from "../../snippet-picker/useSnippetSource.js";
import { Appearance, type AppearanceOptions } from "../../ui/Appearance.js";
import type { SlotState } from "../../ui/slot.js";
import { type PartProps, usePart } from "../../ui/usePart.js";
import { AddWidgetContext } from "./AddWidgetContext.js";
import { type UseAddWidgetFormOptions, useAddWidgetForm } from "./useAddWidgetForm.js";

/** The options of a form, besides the props of its element. */
export interface AddWidgetOptions extends UseAddWidgetFormOptions, AppearanceOptions {
	/** The snippets to choose from. @default all that the API lists */
	snippets?: readonly SnippetItem[] | undefined;
	/** Called when the person gives up. Without it there is no Cancel button. */
	onCancel?: (() => void) | undefined;
	/** Texts of your own, in place of the provider's. */
	messages?: MessageOverrides | undefined;
	/** Light or dark. @default the provider's, or else what the page says by `.dark` or `data-theme`, or else the system */
	colorScheme?: ColorScheme | undefined;
}

type FormProps = Omit<PartProps<"form", "form">, "onError" | "defaultValue">;

export interface AddWidgetRootProps extends AddWidgetOptions, FormProps {
	children?: ReactNode;
}

/** The `<form>` around the parts. It holds the values, and submits them. */
export const AddWidgetRoot = forwardRef<HTMLFormElement, AddWidgetRootProps>(function AddWidgetRoot(
	{
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
		components,
		colorScheme,
		children,
		...props
	},
	ref,
) {
	const controller = useAddWidgetForm({ dashboardId, defaultValues, onCreated, onUndone, onError, afterSubmit });
	const words = useMessages(messages);
	const source = useSnippetSource(snippets);
	const id = useId();
	const idOf = (part: string) => `${id}${part}`;
	const { status, submit } = controller;

	const scheme = useColorScheme(colorScheme);
	const state = {
		pending: status.type === "pending",
		outcome: status.type === "failed" ? status.outcome : undefined,
		"color-scheme": scheme,
	};
	return (
		<AddWidgetContext.Provider value={{ ...controller, ...words, dashboardId, source, onCancel, idOf }}>
			<Appearance classNames={classNames} components={components}>
				<ColorSchemeContext.Provider value={scheme}>
					<FormElement elementProps={props} state={state} onSubmit={submit} elementRef={ref}>
						{children}
					</FormElement>
				</ColorSchemeContext.Provider>
			</Appearance>
		</AddWidgetContext.Provider>
	);
});

interface FormElementProps {
	elementProps: FormProps;
	state: SlotState<"form">;
	onSubmit: (event: SyntheticEvent) => Promise<void>;
	elementRef: ForwardedRef<HTMLFormElement>;
	children: ReactNode;
}

/** Below Appearance, which gives the element its class. */
function FormElement({ elementProps, state, onSubmit, elementRef, children }: FormElementProps) {
	const defaults = {
		noValidate: true,
		// Even if the host prevents our handler, the browser must not submit the form: that loads the page again.
		onSubmitCapture: (event: SyntheticEvent) => event.preventDefault(),
		onSubmit,
		children,
	};
	return usePart("form", elementProps, { slot: "form", state, defaults, ref: elementRef });
}
