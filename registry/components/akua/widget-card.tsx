"use client";

import { onlineManager } from "@tanstack/react-query";
import { SnippetResult } from "akua-react";
import type { Snippet } from "akua-react/client";
import { type DashboardItem, type UseWidgetResultReturn, useWidgetResult } from "akua-react/dashboard";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { Card, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { Confirm } from "./confirm";
import { type AllMessages, describeRunError, nameOf, useAllMessages } from "./messages";

interface WidgetCardProps {
	item: DashboardItem;
	snippets: readonly Snippet[];
	/** The menu in the card's corner. It may run the snippet, or ask first whether to. */
	menu: (run: () => void) => ReactNode;
	/** Stands above the result. */
	children?: ReactNode;
}

/** A widget with the result of its snippet. What only reads runs by itself; anything else asks first. */
export function WidgetCard({ item: { widget, isPending }, snippets, menu, children }: WidgetCardProps) {
	const { messages } = useAllMessages();
	const result = useWidgetResult(widget);
	const [isAsking, setAsking] = useState(false);
	const { ref, phase, data, error, snippet, source, runsByItself, run, isFetching } = result;
	const name = nameOf(widget, snippets);
	const start = () => (runsByItself || snippet?.purpose === "general" ? run() : setAsking(true));
	const isOnline = useSyncExternalStore(
		(listener) => onlineManager.subscribe(listener),
		() => onlineManager.isOnline(),
		() => true,
	);
	const isLookedUp = snippet !== undefined || source.status !== "error" || source.isForbidden;
	const note =
		phase === "unsupported"
			? messages.widgetUnknownType(widget.widget_type)
			: phase === "waiting" && !isOnline
				? messages.widgetWaitingOffline
				: phase === "asks" && !isLookedUp
					? messages.widgetLookupFailed
					: describe(result, messages);
	const isWorking = isFetching || phase === "waiting" || phase === "loading";
	return (
		<article ref={ref} aria-label={name} aria-busy={isPending} className="h-full">
			<Card className="h-full gap-3 py-4">
				<CardHeader className="flex items-center justify-between gap-2 px-4">
					<CardTitle className="min-w-0 leading-snug">
						<h2 className="truncate" title={name}>
							{name}
						</h2>
					</CardTitle>
					{menu(start)}
				</CardHeader>
				<CardContent className="grid min-w-0 flex-1 content-start gap-3 px-4">
					{children}
					{note && !isAsking ? (
						<p role="status" className="text-sm text-muted-foreground">
							{note}
						</p>
					) : null}
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
					{data ? (
						<SnippetResult
							result={data}
							displayType={widget.display_type ?? null}
							snippetDisplayType={snippet?.display_type}
							label={name}
							role="group"
						/>
					) : isWorking ? (
						<Skeleton className="h-32" />
					) : null}
					{(error || phase === "asks") && !isAsking && !isWorking ? (
						<Button
							size="sm"
							variant="outline"
							className="justify-self-start"
							onClick={isLookedUp ? start : source.retry}
						>
							{error || !isLookedUp ? messages.tryAgain : messages.previewRun}
						</Button>
					) : null}
				</CardContent>
			</Card>
		</article>
	);
}

/** Says why there is no result, or no newer one. */
function describe(result: UseWidgetResultReturn, messages: AllMessages): string | undefined {
	const { phase, data, error, isFetching, runsByItself, snippet } = result;
	if (isFetching) return data ? undefined : messages.previewRunning;
	if (error) {
		const lost = runsByItself ? { ...messages, previewLost: messages.widgetNotReached } : messages;
		const reason = describeRunError(error, lost);
		return data ? `${reason} ${messages.widgetKept}` : reason;
	}
	if (phase === "asks") return snippet ? messages.widgetMayChange : messages.widgetUnlisted;
	return phase === "waiting" ? messages.widgetWaiting : phase === "loading" ? messages.widgetLoading : undefined;
}
