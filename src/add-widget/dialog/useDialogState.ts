"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Widget } from "../../contract/widget.js";
import { type Failure, toFailure } from "../form/failure.js";
import type { UseAddWidgetFormOptions } from "../form/useAddWidgetForm.js";
import type { Created, FormStatus } from "./FormReport.js";
import { useOpen } from "./useOpen.js";

export interface DialogStateOptions extends Pick<UseAddWidgetFormOptions, "onCreated" | "onError"> {
	open: boolean | undefined;
	defaultOpen: boolean | undefined;
	onOpenChange: ((open: boolean) => void) | undefined;
	onCancel: (() => void) | undefined;
}

/** Whether the dialog is open, what it asks, and what is left to tell once it is closed. */
export function useDialogState({ onCreated, onError, onCancel, ...options }: DialogStateOptions) {
	const [open, setOpen] = useOpen(options.open, options.defaultOpen, options.onOpenChange);
	const isDirty = useRef<(() => boolean) | null>(null);
	const [status, setStatus] = useState<FormStatus>("idle");
	const [asking, setAsking] = useState(false);
	const [created, setCreated] = useState<Created>();
	const [failure, setFailure] = useState<Failure>();

	// A request's failure has to find the form with all that was entered; what waits for the network may wait for hours.
	const isFormShown = open || status === "pending";
	const isFormThere = useRef(isFormShown);
	useEffect(() => {
		isFormThere.current = isFormShown;
	}, [isFormShown]);

	const forget = () => {
		setCreated(undefined);
		setFailure(undefined);
	};
	const close = useCallback(() => {
		setAsking(false);
		setOpen(false);
	}, [setOpen]);
	const discard = () => {
		close();
		onCancel?.();
	};

	return {
		open,
		isFormShown,
		asking,
		created: open ? undefined : created,
		failure: open ? undefined : failure,
		show: () => {
			forget();
			setOpen(true);
		},
		/** The person wants to leave: by Escape, by a button or beside the dialog. */
		leave: () => {
			if (asking) setAsking(false);
			// What was submitted goes on without the dialog: nothing is given up.
			else if (status === "pending" || status === "waiting") close();
			else if (isDirty.current?.()) setAsking(true);
			else discard();
		},
		keep: () => setAsking(false),
		discard,
		dismiss: forget,
		/** What the form tells while it is there. */
		report: {
			isDirty,
			onStatus: useCallback(
				(now: FormStatus) => {
					setStatus(now);
					// A failure that nobody sees would be lost, and what was entered with it.
					if (now === "failed") setOpen(true);
				},
				[setOpen],
			),
			onCreated: useCallback(
				(end: Created) => {
					setCreated(end);
					close();
				},
				[close],
			),
		},
		/** What is told also of a create whose form is gone. */
		told: {
			onCreated: (widget: Widget) => {
				setCreated({ widget, replayed: false });
				onCreated?.(widget);
			},
			onError: (error: unknown) => {
				if (!isFormThere.current) setFailure(toFailure(error));
				onError?.(error);
			},
		},
	};
}
