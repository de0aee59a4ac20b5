"use client";

import { SnippetResult, useSnippetResult } from "akua-react";
import type { DisplayType, Snippet } from "akua-react/client";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { Confirm } from "./confirm";
import { describeRunError, useAllMessages } from "./messages";

interface WidgetPreviewProps {
	snippet: Snippet;
	/** The display type that is chosen in the form; `null` is the snippet's own. */
	displayType: DisplayType | null;
}

/** Shows the snippet's result before anything is added. What may make changes is only run after a question. */
export function WidgetPreview({ snippet, displayType }: WidgetPreviewProps) {
	const { messages } = useAllMessages();
	const { data, error, isFetching, status, run, cancel } = useSnippetResult(snippet.id, { etag: snippet.etag });
	const [isAsking, setAsking] = useState(false);
	const runsByItself = snippet.purpose === "widget" || snippet.purpose === "reactive_read";
	const mayChange = !snippet.purpose || snippet.purpose === "prepared_action";

	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each snippet, not again after it was stopped
	useEffect(() => {
		if (runsByItself && status === "pending") run();
	}, [snippet.id]);

	return (
		<section aria-label={messages.previewLabel} className="grid gap-3 rounded-md border p-3">
			<div className="flex flex-wrap items-center justify-between gap-2">
				<p role="status" className="text-sm text-muted-foreground">
					{isFetching
						? messages.previewRunning
						: error
							? describeRunError(error, messages)
							: data
								? messages.previewLabel
								: messages.previewHint}
				</p>
				<Button
					size="sm"
					variant="outline"
					onClick={() => (isFetching ? cancel() : mayChange ? setAsking(true) : run())}
				>
					{isFetching ? messages.previewStop : data ? messages.previewAgain : messages.previewRun}
				</Button>
			</div>
			{isAsking ? (
				<Confirm
					question={messages.previewAsk}
					confirm={messages.previewConfirm}
					decline={messages.previewDecline}
					onDecline={() => setAsking(false)}
					onConfirm={() => {
						setAsking(false);
						run();
					}}
				/>
			) : null}
			{isFetching ? (
				<Skeleton className="h-24" />
			) : data ? (
				<SnippetResult
					result={data}
					displayType={displayType}
					snippetDisplayType={snippet.display_type}
					label={snippet.name}
					inert
				/>
			) : null}
		</section>
	);
}
