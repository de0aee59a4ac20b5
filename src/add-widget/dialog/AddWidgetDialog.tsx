"use client";

import { forwardRef, type ReactElement, type ReactNode, useId } from "react";
import { useColorScheme } from "../../hooks/useColorScheme.js";
import { useHydrated } from "../../hooks/useHydrated.js";
import { useOverriddenMessages } from "../../hooks/useOverriddenMessages.js";
import { dialogMessages } from "../../messages/dialogMessages.js";
import { comboboxModule } from "../../snippet-picker/comboboxModule.js";
import { Appearance } from "../../ui/Appearance.js";
import { lateModule, useLateModule } from "../../ui/lateModule.js";
import type { PartProps } from "../../ui/usePart.js";
import type { AddWidgetOptions } from "../form/AddWidgetRoot.js";
import type { PreviewMode } from "../preview/AddWidgetPreview.js";
import { DialogFrame } from "./DialogFrame.js";
import { DialogLoading } from "./DialogLoading.js";
import { Trigger } from "./Trigger.js";
import { type OpenOptions, useControllableOpen } from "./useControllableOpen.js";

type ElementProps = Omit<PartProps<"dialog", "dialog">, "open" | keyof AddWidgetOptions>;

const form = lateModule(() => {
	// At the same time, because the form would ask for it only once it is there.
	void comboboxModule.load();
	return import("./DialogForm.js");
});

export interface AddWidgetDialogProps extends AddWidgetOptions, OpenOptions, ElementProps {
	/** Called when the user leaves without adding a widget: by Cancel, Close, Escape or a click on the backdrop. */
	onCancel?: (() => void) | undefined;
	/** Your own element that opens the dialog, or `null` for none. @default an "Add widget" button */
	trigger?: ReactElement<object> | null | undefined;
	/** When the form's preview runs the chosen snippet; `false` for no preview. @default "auto" */
	preview?: PreviewMode | false | undefined;
	/** The parts of the form. @default those of AddWidgetForm */
	children?: ReactNode;
}

/**
 * A button, and the form in a modal dialog. It closes on success, asks before it discards what was entered, and offers
 * Undo once it has closed. If it is closed while a request is under way, it reopens should that fail.
 *
 * The form's code is loaded when the button is hovered or focused, or when the dialog opens.
 *
 * @example
 * <AddWidgetDialog dashboardId="dash_1" onCreated={(widget) => scrollTo(widget.id)} />
 */
export const AddWidgetDialog = forwardRef<HTMLDialogElement, AddWidgetDialogProps>(
	function AddWidgetDialog(props, ref) {
		const {
			open: givenOpen,
			defaultOpen,
			onOpenChange,
			trigger,
			preview = "auto",
			children,
			dashboardId,
			defaultValues,
			place,
			onCreated,
			onUndone,
			onView,
			onError,
			afterSubmit,
			snippets,
			onCancel,
			messages: overrides,
			classNames,
			components,
			colorScheme: givenScheme,
			...elementProps
		} = props;
		const messages = useOverriddenMessages(dialogMessages, overrides);
		const colorScheme = useColorScheme(givenScheme);
		const [open, setOpen] = useControllableOpen({ open: givenOpen, defaultOpen, onOpenChange });
		// Stays mounted from then on, to keep what was typed.
		const { module, hasFailed, load } = useLateModule(form, useHydrated() && open);
		const frame = { open, id: useId(), messages, colorScheme, elementProps, elementRef: ref };

		return (
			<Appearance classNames={classNames} components={components}>
				{trigger === null ? null : (
					<Trigger
						element={trigger}
						label={messages.submit}
						colorScheme={colorScheme}
						onOpen={() => setOpen(true)}
						onReach={form.load}
					/>
				)}
				{module ? (
					<module.DialogForm options={props} frame={frame} onOpenChange={setOpen} />
				) : (
					<DialogFrame
						{...frame}
						isLoading
						onClose={() => {
							setOpen(false);
							onCancel?.();
						}}
					>
						{open ? (
							<DialogLoading
								hasFailed={hasFailed}
								hasPreview={preview !== false && !children}
								onRetry={load}
								messages={messages}
								colorScheme={colorScheme}
							/>
						) : null}
					</DialogFrame>
				)}
			</Appearance>
		);
	},
);
