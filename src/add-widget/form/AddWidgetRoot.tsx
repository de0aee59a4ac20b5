"use client";

import { forwardRef, type ReactNode, useId } from "react";
import { type ColorScheme, ColorSchemeContext, useColorScheme } from "../../hooks/useColorScheme.js";
import { useMessages } from "../../hooks/useMessages.js";
import type { MessageOverrides } from "../../messages/types.js";
import { type SnippetItem, useSnippetSource } from "../../snippet-picker/useSnippetSource.js";
import { Appearance, type AppearanceOptions, useClassNames } from "../../ui/Appearance.js";
import { type PartProps, renderPart } from "../../ui/renderPart.js";
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
		...host
	},
	ref,
) {
	const controller = useAddWidgetForm({ dashboardId, defaultValues, onCreated, onUndone, onError, afterSubmit });
	const words = useMessages(messages);
	const source = useSnippetSource(snippets);
	const named = { ...useClassNames(), ...classNames }.form;
	const id = useId();
	const idOf = (part: string) => `${id}${part}`;
	const { status, submit } = controller;

	const scheme = useColorScheme(colorScheme);
	const state = {
		pending: status.type === "pending",
		outcome: status.type === "failed" ? status.outcome : undefined,
		"color-scheme": scheme,
	};
	const own = { noValidate: true, onSubmit: submit, children };
	return (
		<AddWidgetContext.Provider value={{ ...controller, ...words, dashboardId, source, onCancel, idOf }}>
			<Appearance classNames={classNames} components={components}>
				<ColorSchemeContext.Provider value={scheme}>
					{renderPart("form", { name: "form", state, named, own, host, ref })}
				</ColorSchemeContext.Provider>
			</Appearance>
		</AddWidgetContext.Provider>
	);
});
