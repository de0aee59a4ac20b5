"use client";

import {
	type ForwardedRef,
	type KeyboardEvent,
	type MouseEvent,
	type ReactNode,
	type SyntheticEvent,
	useEffect,
	useLayoutEffect,
	useRef,
} from "react";
import { useSlot } from "../../ui/Appearance.js";
import { clearIcon, Icon } from "../../ui/Icon.js";
import { useMergedRef } from "../../ui/mergeRefs.js";
import type { SlotState } from "../../ui/slot.js";
import { type PartProps, usePart } from "../../ui/usePart.js";

export interface ModalDialogProps {
	open: boolean;
	/** Called when the person wants to leave: by Escape, beside the dialog or by its button. */
	onClose: () => void;
	id: string;
	title: string;
	closeLabel: string;
	state: SlotState<"dialog">;
	elementProps: PartProps<"dialog", "dialog">;
	elementRef: ForwardedRef<HTMLDialogElement>;
	/** Below the body. */
	footer: ReactNode;
	children: ReactNode;
}

/** React 18 warns of a layout effect on a server. */
const useBrowserLayoutEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;

/** The platform's own modal dialog: in the top layer, with the page behind it inert, and the focus given back. */
export function ModalDialog({
	open,
	onClose,
	id,
	title,
	closeLabel,
	state,
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

	// Before anything is painted: the dialog with the form replaces the one that said that it was loading.
	useBrowserLayoutEffect(() => {
		const element = dialog.current;
		// An element of the host's own may be none.
		if (!(element instanceof HTMLDialogElement) || element.open === open) return;
		if (!open) return element.close();
		element.showModal();
		// It would focus the button that closes it.
		body.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
	}, [open]);
	useBrowserLayoutEffect(() => {
		const element = dialog.current;
		// An open dialog that is removed would keep the focus from going back to where it was.
		return () => {
			if (element instanceof HTMLDialogElement && element.open) element.close();
		};
	}, []);

	const defaults = {
		"aria-labelledby": `${id}title`,
		onKeyDown: (event: KeyboardEvent) => {
			if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
			// Here and not at `cancel`: browsers let that be prevented once, and close at the next Escape.
			event.preventDefault();
			onClose();
		},
		onCancel: (event: SyntheticEvent<HTMLDialogElement>) => {
			if (event.target !== event.currentTarget) return;
			event.preventDefault();
			onClose();
		},
		onClose: ({ currentTarget, target }: SyntheticEvent<HTMLDialogElement>) => {
			// Closed by the browser, which asked nobody: opened again, it can ask.
			// The event comes late: StrictMode has closed and opened it again by then.
			if (target !== currentTarget || !open || currentTarget.open) return;
			currentTarget.showModal();
			onClose();
		},
		onPointerDown: ({ target, currentTarget }: SyntheticEvent) => {
			pressedBeside.current = target === currentTarget;
		},
		onClick: ({ target, currentTarget }: MouseEvent) => {
			// A selection of text that ends beside the dialog is no press beside it.
			if (pressedBeside.current && target === currentTarget) onClose();
		},
		children: (
			<>
				<header {...slot("dialog-head")}>
					<h2 id={`${id}title`} {...slot("dialog-title")}>
						{title}
					</h2>
					<button type="button" aria-label={closeLabel} onClick={onClose} {...slot("dialog-close")}>
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
	return usePart("dialog", elementProps, { slot: "dialog", state, defaults, ref });
}

/** A host's own field that used the Escape, as to close a list, says so by `preventDefault()`, as it would to a native dialog. */
function keepHandledEscape(event: KeyboardEvent) {
	if (event.key === "Escape" && event.defaultPrevented) event.stopPropagation();
}
