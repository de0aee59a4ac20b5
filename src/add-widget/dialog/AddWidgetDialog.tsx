"use client";

import { forwardRef, type ReactElement, type ReactNode, useId, useState } from "react";
import { useColorScheme } from "../../hooks/useColorScheme.js";
import { useHydrated, useMessageTable } from "../../hooks/useMessageTable.js";
import { dialogMessages } from "../../messages/dialogMessages.js";
import { Appearance } from "../../ui/Appearance.js";
import type { PartProps } from "../../ui/usePart.js";
import type { AddWidgetOptions } from "../form/AddWidgetRoot.js";
import { DialogFrame } from "./DialogFrame.js";
import { DialogLoading } from "./DialogLoading.js";
import { Trigger } from "./Trigger.js";
import { type OpenOptions, useControllableOpen } from "./useControllableOpen.js";
import { useDialogForm } from "./useDialogForm.js";

type ElementProps = Omit<PartProps<"dialog", "dialog">, "open" | keyof AddWidgetOptions>;

export interface AddWidgetDialogProps extends AddWidgetOptions, OpenOptions, ElementProps {
	/** Called when the person leaves without adding a widget: by Cancel, Close, Escape or a press beside the dialog. */
	onCancel?: (() => void) | undefined;
	/** An element of your own that opens it, or `null` for none. @default a button "Add widget" */
	trigger?: ReactElement<object> | null | undefined;
	/** Whether the chosen snippet can be tried out in the form. @default true */
	preview?: boolean | undefined;
	/** The parts of the form. @default those of AddWidgetForm */
	children?: ReactNode;
}

/**
 * A button and the form in a modal dialog. It closes on success, asks before it throws away what was entered, and offers
 * Undo once it is closed. If it is closed while a request is under way, it opens again should that fail.
 *
 * The form's code is fetched when the pointer or the focus reaches the button, or when the dialog opens.
 *
 * @example
 * <AddWidgetDialog dashboardId="dash_1" onCreated={(widget) => scrollTo(widget.id)} />
 */
export const AddWidgetDialog = forwardRef<HTMLDialogElement, AddWidgetDialogProps>(function AddWidgetDialog(
	{
		open: givenOpen,
		defaultOpen,
		onOpenChange,
		trigger,
		preview = true,
		children,
		dashboardId,
		defaultValues,
		onCreated,
		onUndone,
		onError,
		afterSubmit,
		snippets,
		onCancel,
		messages: overrides,
		classNames,
		components,
		colorScheme: givenScheme,
		...elementProps
	},
	ref,
) {
	const { messages } = useMessageTable(dialogMessages, overrides);
	const colorScheme = useColorScheme(givenScheme);
	const id = useId();
	const [open, setOpen] = useControllableOpen({ open: givenOpen, defaultOpen, onOpenChange });
	const isHydrated = useHydrated();
	const [wasOpened, setOpened] = useState(false);
	// Stays from then on, with what was typed. A server renders no form, since its code may not be loaded there.
	if (open && isHydrated && !wasOpened) setOpened(true);
	const { Form, hasFailed, load, preload } = useDialogForm(open);
	const options = {
		dashboardId,
		defaultValues,
		onCreated,
		onUndone,
		onError,
		afterSubmit,
		snippets,
		onCancel,
		messages: overrides,
		colorScheme: givenScheme,
	};

	return (
		<Appearance classNames={classNames} components={components}>
			{trigger === null ? null : (
				<Trigger
					element={trigger}
					label={messages.submit}
					colorScheme={colorScheme}
					onOpen={() => setOpen(true)}
					onReach={preload}
				/>
			)}
			{Form && wasOpened ? (
				<Form
					options={options}
					preview={preview}
					open={open}
					onOpenChange={setOpen}
					id={id}
					colorScheme={colorScheme}
					elementProps={elementProps}
					elementRef={ref}
				>
					{children}
				</Form>
			) : (
				<DialogFrame
					open={open}
					onClose={() => {
						setOpen(false);
						onCancel?.();
					}}
					id={id}
					title={messages.formTitle}
					closeLabel={messages.dialogClose}
					state={{ guarding: false, "color-scheme": colorScheme }}
					elementProps={elementProps}
					elementRef={ref}
					question={null}
				>
					{() =>
						open ? (
							<DialogLoading hasFailed={hasFailed} onRetry={load} messages={messages} colorScheme={colorScheme} />
						) : null
					}
				</DialogFrame>
			)}
		</Appearance>
	);
});
