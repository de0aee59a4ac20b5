"use client";

import {
	forwardRef,
	type MouseEvent,
	type ReactElement,
	type ReactNode,
	useCallback,
	useId,
	useRef,
	useState,
} from "react";
import { useColorScheme } from "../../hooks/useColorScheme.js";
import { useMessages } from "../../hooks/useMessages.js";
import { Appearance } from "../../ui/Appearance.js";
import type { PartProps } from "../../ui/renderPart.js";
import { slot } from "../../ui/slot.js";
import { AddWidgetParts } from "../AddWidgetParts.js";
import { type AddWidgetOptions, AddWidgetRoot } from "../AddWidgetRoot.js";
import { Question } from "../Question.js";
import type { AddWidgetStatus } from "../useAddWidgetForm.js";
import { type Created, FormReport } from "./FormReport.js";
import { Surface } from "./Surface.js";
import { Trigger } from "./Trigger.js";
import { UndoToast } from "./UndoToast.js";
import { useOpen } from "./useOpen.js";

type ElementProps = Omit<PartProps<"dialog", "dialog">, "open" | keyof AddWidgetOptions>;

export interface AddWidgetDialogProps extends AddWidgetOptions, ElementProps {
	/** Whether it is open, where the host decides that. */
	open?: boolean | undefined;
	/** Whether it is open at first, where it decides by itself. @default false */
	defaultOpen?: boolean | undefined;
	onOpenChange?: ((open: boolean) => void) | undefined;
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
		...host
	},
	ref,
) {
	const { messages } = useMessages(overrides);
	const colorScheme = useColorScheme(givenScheme);
	const id = useId();
	const [open, setOpen] = useOpen(givenOpen, defaultOpen, onOpenChange);
	const [isDirty, setDirty] = useState(false);
	const [status, setStatus] = useState<AddWidgetStatus["type"]>("idle");
	const [asking, setAsking] = useState(false);
	const [created, setCreated] = useState<Created>();
	const opener = useRef<HTMLElement | null>(null);

	const show = ({ currentTarget }: MouseEvent<HTMLElement>) => {
		opener.current = currentTarget;
		setCreated(undefined);
		setOpen(true);
	};
	const close = useCallback(() => {
		setAsking(false);
		setOpen(false);
	}, [setOpen]);
	const leave = () => {
		if (asking) return setAsking(false);
		if (isDirty && status !== "pending") return setAsking(true);
		close();
		onCancel?.();
	};
	const discard = () => {
		close();
		onCancel?.();
	};
	const report = useCallback(
		(type: AddWidgetStatus["type"]) => {
			setStatus(type);
			// A failure that nobody sees would be lost, and what was entered with it.
			if (type === "failed") setOpen(true);
		},
		[setOpen],
	);
	const finish = useCallback(
		(end: Created) => {
			setCreated(end);
			close();
		},
		[close],
	);

	const dismiss = () => {
		setCreated(undefined);
		opener.current?.focus();
	};

	const form = { dashboardId, defaultValues, onCreated, onUndone, onError, afterSubmit, snippets };
	const content = (
		<>
			{asking ? (
				<div {...slot("dialog-guard")}>
					<Question
						id={`${id}discard`}
						text={messages.discardAsk}
						confirm={messages.discardConfirm}
						decline={messages.discardDecline}
						onConfirm={discard}
						onDecline={() => setAsking(false)}
					/>
				</div>
			) : null}
			<AddWidgetRoot {...form} messages={overrides} colorScheme={givenScheme} onCancel={leave}>
				<FormReport onDirty={setDirty} onStatus={report} onCreated={finish} />
				{children ?? <AddWidgetParts preview={preview} />}
			</AddWidgetRoot>
		</>
	);
	return (
		<Appearance classNames={classNames} components={components}>
			{trigger === null ? null : <Trigger element={trigger} label={messages.submit} onOpen={show} />}
			<Surface
				open={open}
				onClose={leave}
				title={messages.formTitle}
				closeLabel={messages.dialogClose}
				{...{ id, host, elementRef: ref }}
				state={{ guarding: asking, "color-scheme": colorScheme }}
			>
				{open || status === "pending" ? content : null}
			</Surface>
			<UndoToast
				widget={open ? undefined : created?.widget}
				replayed={created?.replayed ?? false}
				onUndone={onUndone}
				onDismiss={dismiss}
				{...{ messages, colorScheme }}
			/>
		</Appearance>
	);
});
