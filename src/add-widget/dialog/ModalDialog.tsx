"use client";

import { type KeyboardEvent, type MouseEvent, type ReactNode, type Ref, type SyntheticEvent, useRef } from "react";
import type { ColorScheme } from "../../hooks/useColorScheme.js";
import type { AllMessages } from "../../messages/types.js";
import { useSlot } from "../../ui/Appearance.js";
import { clearIcon, Icon } from "../../ui/Icon.js";
import { isComposing } from "../../ui/isComposing.js";
import { useMergedRef } from "../../ui/mergeRefs.js";
import { useBrowserLayoutEffect } from "../../ui/useBrowserLayoutEffect.js";
import { useFirstEscape } from "../../ui/useFirstEscape.js";
import { type PartProps, usePart } from "../../ui/usePart.js";

/** What a dialog shows around its form, before and after that has loaded. */
export interface DialogFrameProps {
	open: boolean;
	id: string;
	messages: Pick<AllMessages, "formTitle" | "dialogClose">;
	colorScheme: ColorScheme | undefined;
	elementProps: PartProps<"dialog", "dialog">;
	elementRef: Ref<HTMLDialogElement>;
}

export interface ModalDialogProps extends DialogFrameProps {
	/** Called when the user wants to close: by Escape, a click on the backdrop or the Close button. */
	onClose: () => void;
	/** Whether the form is not there yet. @default false */
	isLoading?: boolean;
	/** Asks whether to close. Rendered below the body. */
	footer?: ReactNode;
	children: ReactNode;
}

/** A native modal dialog: in the top layer, with the page behind it inert, and focus returned on close. */
export function ModalDialog({
	open,
	onClose,
	isLoading = false,
	id,
	messages,
	colorScheme,
	elementProps,
	elementRef,
	footer,
	children,
}: ModalDialogProps) {
	const slot = useSlot();
	const dialog = useRef<HTMLDialogElement>(null);
	const body = useRef<HTMLDivElement>(null);
	const pressedBeside = useRef(false);
	const ref = useMergedRef(dialog, elementRef);

	// Before paint: otherwise the page would flash when this dialog replaces the one that showed the loading state.
	useBrowserLayoutEffect(() => {
		const element = dialog.current;
		// The host's `render` may use another element.
		if (!open || !isDialog(element)) return;
		// jsdom has no modal dialogs.
		if (element.showModal) element.showModal();
		else element.open = true;
		return () => {
			// Removing an open dialog without closing it would not return focus.
			if (element.close) element.close();
			else element.open = false;
		};
	}, [open]);
	// The form, once it is there, knows which Escape is its own.
	useFirstEscape(dialog, open && isLoading, onClose);
	const hasContent = children != null;
	useBrowserLayoutEffect(() => {
		// By default, `showModal` focuses the Close button.
		if (open && hasContent) body.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
	}, [open, hasContent]);

	const close = (event: SyntheticEvent) => {
		event.stopPropagation();
		event.preventDefault();
		onClose();
	};
	const defaults = {
		"aria-labelledby": `${id}title`,
		onKeyDown: (event: KeyboardEvent) => {
			if (event.key !== "Escape" || isComposing(event)) return;
			// Not at `cancel`: browsers let that be prevented only once, and close at the next Escape.
			close(event);
		},
		onCancel: (event: SyntheticEvent<HTMLDialogElement>) => {
			if (event.target === event.currentTarget) close(event);
		},
		onClose: (event: SyntheticEvent<HTMLDialogElement>) => {
			const { currentTarget, target } = event;
			if (target !== currentTarget) return;
			// Unlike the browser, React lets it bubble: a host's dialog around this one would close as well.
			event.stopPropagation();
			// Closed by the browser without asking: reopen it, so that it can ask. The event is asynchronous; StrictMode may
			// have closed and reopened the dialog by then.
			if (!open || currentTarget.open) return;
			currentTarget.showModal();
			onClose();
		},
		onPointerDown: ({ target, currentTarget }: SyntheticEvent) => {
			pressedBeside.current = target === currentTarget;
		},
		onClick: ({ target, currentTarget }: MouseEvent) => {
			// Ignores a text selection that ends on the backdrop.
			if (pressedBeside.current && target === currentTarget) onClose();
		},
		children: (
			<>
				<header {...slot("dialog-head")}>
					<h2 id={`${id}title`} {...slot("dialog-title")}>
						{messages.formTitle}
					</h2>
					<button
						type="button"
						aria-label={messages.dialogClose}
						// Until the form is there, this has the focus. Mantine's dialogs hear Escape before anyone else does.
						data-mantine-stop-propagation="true"
						onClick={onClose}
						{...slot("dialog-close")}
					>
						<Icon path={clearIcon} />
					</button>
				</header>
				{/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its fields did */}
				<div ref={body} onKeyDown={keepHandledEscape} {...slot("dialog-body")}>
					{children}
				</div>
				{footer}
			</>
		),
	};
	const state = { guarding: Boolean(footer), "color-scheme": colorScheme };
	return usePart("dialog", elementProps, { slot: "dialog", state, defaults, ref });
}

function isDialog(element: HTMLElement | null): element is HTMLDialogElement {
	return element?.localName === "dialog";
}

/**
 * A field inside that used the Escape, to close a list for instance, prevents its default, as it would in any native
 * dialog.
 */
function keepHandledEscape(event: KeyboardEvent) {
	if (event.key === "Escape" && event.defaultPrevented) event.stopPropagation();
}
