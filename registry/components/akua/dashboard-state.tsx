"use client";

import { describeBoardError, type UseDashboardReturn } from "akua-react/dashboard";
import { Alert, AlertDescription } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { useAllMessages } from "./messages";

/** Why there are no widgets: they are loading, could not be loaded, or there are none. */
export function DashboardState({ dashboard }: { dashboard: UseDashboardReturn }) {
	const { messages } = useAllMessages();
	const { items, isPending, isPaused, error, refetch } = dashboard;
	if (items.length > 0) return null;
	if (isPending) {
		return (
			<>
				<p role="status" className={isPaused ? "text-sm text-muted-foreground" : "sr-only"}>
					{isPaused ? messages.boardOffline : messages.boardLoading}
				</p>
				<div className="grid gap-4 md:grid-cols-2 xl:grid-cols-4">
					<Skeleton className="h-48 rounded-xl" />
					<Skeleton className="h-48 rounded-xl" />
					<Skeleton className="h-48 rounded-xl md:col-span-2" />
				</div>
			</>
		);
	}
	if (error) {
		const isGone = error.code === "not_found" || error.code === "forbidden";
		return (
			<Alert variant="destructive">
				<AlertDescription className="flex flex-wrap items-center justify-between gap-2">
					<p>{isGone ? messages.boardGone : `${messages.boardFailed} ${describeBoardError(error, messages)}`}</p>
					<Button size="sm" variant="outline" onClick={() => void refetch()}>
						{messages.tryAgain}
					</Button>
				</AlertDescription>
			</Alert>
		);
	}
	return (
		<div className="grid place-items-center gap-1 rounded-xl border border-dashed p-12 text-center">
			<h2 className="font-semibold">{messages.boardEmpty}</h2>
			<p className="text-sm text-muted-foreground">{messages.boardEmptyHint}</p>
		</div>
	);
}
