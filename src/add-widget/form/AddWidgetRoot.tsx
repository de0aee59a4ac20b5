"use client";

import { type ForwardedRef, forwardRef, type ReactNode, useCallback, useId } from "react";
import { useFormState } from "react-hook-form";
import { type ColorScheme, ColorSchemeContext, useColorScheme } from "../../hooks/useColorScheme.js";
import { useMessages } from "../../hooks/useMessages.js";
import type { Messages } from "../../messages/types.js";
import { type SnippetItem, useSnippetSource } from "../../snippet-picker/useSnippetSource.js";
import { AppearanceContext, type AppearanceOptions, useAppearance } from "../../ui/Appearance.js";
import type { PartProps } from "../../ui/usePart.js";
import { useStableObject } from "../../ui/useStableObject.js";
import { AddWidgetProvider, ControllerProvider, FieldsProvider, SourceProvider } from "./AddWidgetContext.js";
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

interface RootProps extends AddWidgetElementProps {
	children?: ReactNode;
}

/** Either the form's options, or a controller created from them. */
export type AddWidgetRootProps = RootProps &
	(
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

const ControlledRoot = forwardRef<HTMLFormElement, ControlledOptions & RootProps>(function ControlledRoot(
	{ controller, ...props },
	ref,
) {
	return useRoot(controller, props, ref);
});

/** A root that makes its controller itself. */
export const OwnRoot = forwardRef<HTMLFormElement, AddWidgetOptions & RootProps>(function OwnRoot(
	{ dashboardId, defaultValues, place, onCreated, onUndone, onView, onError, afterSubmit, ...props },
	ref,
) {
	const { messages } = props;
	const options = { dashboardId, defaultValues, place, onCreated, onUndone, onView, onError, afterSubmit, messages };
	return useRoot(useAddWidgetForm(options), props, ref);
});

function useRoot(
	controller: UseAddWidgetFormReturn,
	{
		snippets,
		onCancel,
		messages: overrides,
		classNames,
		components,
		colorScheme,
		children,
		...props
	}: PartsOptions & RootProps,
	ref: ForwardedRef<HTMLFormElement>,
) {
	const { form, dashboardId, state, submit, startOver } = controller;
	const localized = useMessages(overrides);
	const source = useSnippetSource(snippets);
	const appearance = useAppearance(classNames, components);
	const scheme = useColorScheme(colorScheme);
	const id = useId();
	const getId = useCallback((part: string) => `${id}${part}`, [id]);
	const pending = state.status === "pending";
	const outcome = state.status === "error" ? state.outcome : undefined;
	// What may have been added stays told.
	const reset = () => (pending || outcome === "unknown" ? form.reset() : startOver());
	// The errors alone change at each submit, and hardly ever to others.
	const { snippet_id, display_type, position, col_span } = useFormState({ control: form.control }).errors;
	const errors = useStableObject({ snippet_id, display_type, position, col_span });
	const fields = useStableObject({ locked: pending, errors });
	const base = useStableObject({ form, dashboardId, getId, ...localized });
	const withCancel = useStableObject({ ...controller, onCancel });
	return (
		<AddWidgetProvider value={base}>
			<ControllerProvider value={withCancel}>
				<FieldsProvider value={fields}>
					<SourceProvider value={source}>
						<AppearanceContext.Provider value={appearance}>
							<ColorSchemeContext.Provider value={scheme}>
								<FormElement
									elementProps={props}
									state={{ pending, outcome, "color-scheme": scheme }}
									onSubmit={submit}
									onReset={reset}
									elementRef={ref}
								>
									{children}
								</FormElement>
							</ColorSchemeContext.Provider>
						</AppearanceContext.Provider>
					</SourceProvider>
				</FieldsProvider>
			</ControllerProvider>
		</AddWidgetProvider>
	);
}
