"use client";

import { type UseAddWidgetFormOptions, useAddWidgetForm, useMessages, useSnippets } from "akua-react";
import { useEffect, useState } from "react";
import {
	AlertDialog,
	AlertDialogAction,
	AlertDialogCancel,
	AlertDialogContent,
	AlertDialogDescription,
	AlertDialogFooter,
	AlertDialogHeader,
	AlertDialogTitle,
} from "@/components/ui/alert-dialog";
import { buttonVariants } from "@/components/ui/button";
import {
	Dialog,
	DialogContent,
	DialogDescription,
	DialogHeader,
	DialogTitle,
	DialogTrigger,
} from "@/components/ui/dialog";
import { AddWidgetFields } from "./add-widget-form";
import { AddWidgetNotices } from "./add-widget-notices";

/**
 * A button that opens the form in a dialog. It closes on success, asks before it discards what was entered, and offers
 * Undo once it has closed. Closed during a request, it opens again should that fail.
 */
export function AddWidgetDialog(options: UseAddWidgetFormOptions) {
	const [open, setOpen] = useState(false);
	const [isAsking, setAsking] = useState(false);
	const controller = useAddWidgetForm(options);
	const { messages } = useMessages();
	const { snippets } = useSnippets();
	const { state, isDirty, startOver, notices, dismissNotice } = controller;

	const { status } = state;
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each end of a submit
	useEffect(() => {
		if (status === "success") {
			setOpen(false);
			// The success becomes a notice, with Undo.
			startOver({ keepValues: true });
		} else if (status === "error") setOpen(true);
	}, [status]);

	const { place } = options;
	useEffect(() => {
		if (place) setOpen(true);
	}, [place]);

	const close = () => {
		setAsking(false);
		setOpen(false);
		// What waits for the network may wait for hours. Its outcome becomes a notice.
		if (state.status !== "pending" || state.isPaused) startOver();
	};
	const change = (isOpen: boolean) => {
		if (!isOpen && isDirty()) setAsking(true);
		else if (!isOpen) close();
		else {
			for (const notice of notices) if (notice.type === "created") dismissNotice(notice);
			setOpen(true);
		}
	};

	return (
		<>
			<Dialog open={open} onOpenChange={change}>
				<DialogTrigger className={buttonVariants()}>{messages.submit}</DialogTrigger>
				<DialogContent className="max-h-[calc(100dvh-2rem)] gap-6 overflow-y-auto sm:max-w-xl">
					<DialogHeader>
						<DialogTitle>{messages.formTitle}</DialogTitle>
						<DialogDescription className="sr-only">{messages.snippetHint}</DialogDescription>
					</DialogHeader>
					<AddWidgetFields controller={controller} onCancel={() => change(false)} />
				</DialogContent>
			</Dialog>
			<AlertDialog open={isAsking} onOpenChange={setAsking}>
				<AlertDialogContent>
					<AlertDialogHeader>
						<AlertDialogTitle>{messages.discardAsk}</AlertDialogTitle>
						<AlertDialogDescription className="sr-only">{messages.formTitle}</AlertDialogDescription>
					</AlertDialogHeader>
					<AlertDialogFooter>
						<AlertDialogCancel>{messages.discardDecline}</AlertDialogCancel>
						<AlertDialogAction className={buttonVariants({ variant: "destructive" })} onClick={close}>
							{messages.discardConfirm}
						</AlertDialogAction>
					</AlertDialogFooter>
				</AlertDialogContent>
			</AlertDialog>
			{open ? null : (
				<AddWidgetNotices
					controller={controller}
					snippets={snippets}
					onEdit={() => setOpen(true)}
					className="fixed inset-x-4 bottom-4 z-50 sm:start-auto sm:w-96"
				/>
			)}
		</>
	);
}
