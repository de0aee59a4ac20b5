"use client";

import { forwardRef, type ReactElement, type ReactNode, useId } from "react";
import { useColorScheme } from "../../hooks/useColorScheme.js";
import { useMessages } from "../../hooks/useMessages.js";
import { Appearance } from "../../ui/Appearance.js";
import type { PartProps } from "../../ui/usePart.js";
import { AddWidgetParts } from "../form/AddWidgetParts.js";
import { type AddWidgetOptions, AddWidgetRoot } from "../form/AddWidgetRoot.js";
import { DiscardQuestion } from "./DiscardQuestion.js";
import { FailureToast } from "./FailureToast.js";
import { FormReport } from "./FormReport.js";
import { GuardInForm, Surface } from "./Surface.js";
import { Trigger } from "./Trigger.js";
import { UndoToast } from "./UndoToast.js";
import { useDialogState } from "./useDialogState.js";

type ElementProps = Omit<PartProps<"dialog", "dialog">, "open" | keyof AddWidgetOptions>;

export interface AddWidgetDialogProps extends AddWidgetOptions, ElementProps {
	/** Whether it is open, if you control that. */
	open?: boolean | undefined;
	/** Whether it is open at first, if you do not. @default false */
	defaultOpen?: boolean | undefined;
	/** Called when it opens or closes or, if you control it, when it should. */
	onOpenChange?: ((open: boolean) => void) | undefined;
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
 * A button and the form in a modal dialog: it closes on success, asks before it throws away what was entered, and offers
 * Undo once it is closed. Closed while a request is under way, it opens again should that fail.
 *
 * @example
 * <AddWidgetDialog dashboardId="dash_1" onCreated={(widget) => scrollTo(widget.id)} />
 */
export const AddWidgetDialog = forwardRef<HTMLDialogElement, AddWidgetDialogProps>(function AddWidgetDialog(
	{
		open,
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
	const { messages, count } = useMessages(overrides);
	const colorScheme = useColorScheme(givenScheme);
	const id = useId();
	const dialog = useDialogState({ open, defaultOpen, onOpenChange, onCreated, onError, onCancel });
	const form = { dashboardId, defaultValues, onUndone, afterSubmit, snippets, messages: overrides };

	const guard = dialog.asking ? (
		<DiscardQuestion id={`${id}discard`} messages={messages} onDiscard={dialog.discard} onKeep={dialog.keep} />
	) : null;
	return (
		<Appearance classNames={classNames} components={components}>
			{trigger === null ? null : (
				<Trigger element={trigger} label={messages.submit} colorScheme={colorScheme} onOpen={dialog.show} />
			)}
			<Surface
				open={dialog.open}
				onClose={dialog.leave}
				title={messages.formTitle}
				closeLabel={messages.dialogClose}
				guard={guard}
				state={{ guarding: dialog.asking, "color-scheme": colorScheme }}
				id={id}
				elementProps={elementProps}
				elementRef={ref}
			>
				{dialog.isFormShown ? (
					<AddWidgetRoot {...form} {...dialog.told} colorScheme={givenScheme} onCancel={dialog.leave}>
						<FormReport {...dialog.report} />
						{children ?? <AddWidgetParts preview={preview} />}
						<GuardInForm guard={guard} />
					</AddWidgetRoot>
				) : null}
			</Surface>
			<UndoToast
				widget={dialog.created?.widget}
				replayed={dialog.created?.replayed ?? false}
				onUndone={onUndone}
				onDismiss={dialog.dismiss}
				{...{ messages, colorScheme }}
			/>
			<FailureToast failure={dialog.failure} onDismiss={dialog.dismiss} {...{ messages, count, colorScheme }} />
		</Appearance>
	);
});
