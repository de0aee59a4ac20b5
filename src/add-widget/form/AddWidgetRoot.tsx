"use client";

import { forwardRef, type ReactNode, useId } from "react";
import { type ColorScheme, ColorSchemeContext, useColorScheme } from "../../hooks/useColorScheme.js";
import { useMessages } from "../../hooks/useMessages.js";
import type { Messages } from "../../messages/types.js";
import { type SnippetItem, useSnippetSource } from "../../snippet-picker/useSnippetSource.js";
import { Appearance, type AppearanceOptions } from "../../ui/Appearance.js";
import type { PartProps } from "../../ui/usePart.js";
import { AddWidgetContext } from "./AddWidgetContext.js";
import { FormElement } from "./FormElement.js";
import { type UseAddWidgetFormOptions, type UseAddWidgetFormReturn, useAddWidgetForm } from "./useAddWidgetForm.js";

/** The options that the root passes to its parts. */
interface PartsOptions extends AppearanceOptions {
	/** The snippets to choose from. @default all snippets that the API lists */
	snippets?: readonly SnippetItem[] | undefined;
	/** Called when the user cancels. Without it there is no Cancel button. */
	onCancel?: (() => void) | undefined;
	/** Messages that override the provider's. */
	messages?: Messages | undefined;
	/** @default the provider's, else the page's `.dark` or `data-theme`, else the system's */
	colorScheme?: ColorScheme | undefined;
}

/** The form's options, without the props of its element. */
export interface AddWidgetOptions extends UseAddWidgetFormOptions, PartsOptions {}

/** The props of the form element. */
export type AddWidgetElementProps = Omit<PartProps<"form", "form">, "onError" | "defaultValue">;

interface ControlledOptions extends PartsOptions {
	/** The result of `useAddWidgetForm`: your component and the parts then share one form. */
	controller: UseAddWidgetFormReturn;
}

/** Either the form's options, or a controller created from them. */
export type AddWidgetRootProps = AddWidgetElementProps & { children?: ReactNode } & (
		| (ControlledOptions & { [Name in keyof UseAddWidgetFormOptions as Exclude<Name, keyof PartsOptions>]?: never })
		| (AddWidgetOptions & { controller?: never })
	);

/**
 * The form element. Provides the parts inside it with the form's state.
 *
 * @example
 * const controller = useAddWidgetForm({ dashboardId });
 * <AddWidget.Root controller={controller}><AddWidget.Snippet /> … <AddWidget.Actions /></AddWidget.Root>
 */
export const AddWidgetRoot = forwardRef<HTMLFormElement, AddWidgetRootProps>(function AddWidgetRoot(props, ref) {
	return props.controller ? <ControlledRoot {...props} ref={ref} /> : <OwnRoot {...props} ref={ref} />;
});

const OwnRoot = forwardRef<HTMLFormElement, AddWidgetOptions & AddWidgetElementProps>(function OwnRoot(
	{ dashboardId, defaultValues, place, onCreated, onUndone, onView, onError, afterSubmit, messages, ...props },
	ref,
) {
	const options = { dashboardId, defaultValues, place, onCreated, onUndone, onView, onError, afterSubmit, messages };
	const controller = useAddWidgetForm(options);
	return <ControlledRoot {...props} messages={messages} controller={controller} ref={ref} />;
});

const ControlledRoot = forwardRef<
	HTMLFormElement,
	ControlledOptions & AddWidgetElementProps & { children?: ReactNode }
>(function ControlledRoot(
	{ controller, snippets, onCancel, messages, classNames, components, colorScheme, children, ...props },
	ref,
) {
	const localized = useMessages(messages);
	const source = useSnippetSource(snippets);
	const id = useId();
	const getId = (part: string) => `${id}${part}`;
	const { state, submit, form, startOver } = controller;
	const isUnsettled = state.status === "pending" || (state.status === "error" && state.outcome === "unknown");
	// What may have been added stays told.
	const reset = () => (isUnsettled ? form.reset() : startOver());

	const scheme = useColorScheme(colorScheme);
	const formState = {
		pending: state.status === "pending",
		outcome: state.status === "error" ? state.outcome : undefined,
		"color-scheme": scheme,
	};
	return (
		<AddWidgetContext.Provider value={{ ...controller, ...localized, source, onCancel, getId }}>
			<Appearance classNames={classNames} components={components}>
				<ColorSchemeContext.Provider value={scheme}>
					<FormElement elementProps={props} state={formState} onSubmit={submit} onReset={reset} elementRef={ref}>
						{children}
					</FormElement>
				</ColorSchemeContext.Provider>
			</Appearance>
		</AddWidgetContext.Provider>
	);
});
