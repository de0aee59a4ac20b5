"use client";

import { memo, type ReactNode } from "react";
import type { DisplayType } from "../../contract/widget.js";
import { describeWidgetError } from "../../messages/describeWidget.js";
import type { Messages, WidgetMessages } from "../../messages/types.js";
import { Skeleton } from "../../result/parts/Skeleton.js";
import { SnippetResult } from "../../result/SnippetResult.js";
import { useSlot } from "../../ui/Appearance.js";
import { asData, Sentence } from "../../ui/Sentence.js";
import type { WidgetCardValue } from "./WidgetCardContext.js";
import { WidgetNote } from "./WidgetNote.js";

interface WidgetBodyProps extends Pick<WidgetCardValue, "widget" | "name" | "result"> {
	/** How the result will be shown, as far as that is known. */
	type: DisplayType | undefined;
	/** Whether a person is asked about a run, which says why. */
	isAsking: boolean;
	messages: WidgetMessages;
	/** The host's messages, for the result. */
	overrides: Messages | undefined;
}

/** A card's result, or why there is none. */
export function WidgetBody({ widget, name, result, type, isAsking, messages, overrides }: WidgetBodyProps) {
	const { phase, data, error, snippet } = result;
	return (
		<>
			{error && phase !== "waiting" && phase !== "running" ? (
				<WidgetNote hasFailed>{describeWidgetError(error, result, messages)}</WidgetNote>
			) : null}
			{phase === "unsupported" ? (
				<WidgetNote>
					<Sentence>{messages.widgetUnknownType(asData(widget.widget_type.slice(0, maxTypeLength)))}</Sentence>
				</WidgetNote>
			) : null}
			{phase === "asks" && !isAsking ? <Reason result={result} messages={messages} /> : null}
			{data ? (
				<Result
					// Not a landmark: a page can have dozens of cards.
					role="group"
					translate="no"
					label={name}
					result={data}
					displayType={widget.display_type ?? null}
					snippetDisplayType={snippet?.display_type}
					messages={overrides}
				/>
			) : isSkeleton[phase] ? (
				<Skeleton
					type={type ?? "table"}
					rows={type === "stat" ? 1 : skeletonRows}
					hasToolbar={type !== "stat"}
					label={messages.resultLoading}
				/>
			) : null}
		</>
	);
}

/** A type that a newer API sends can be any text. */
const maxTypeLength = 60;
/** As many as fit into a card. */
const skeletonRows = 12;

const isSkeleton: Partial<Record<WidgetCardValue["result"]["phase"], true>> = {
	loading: true,
	waiting: true,
	running: true,
};

/** Not rendered again for a change of the card around it, such as the time of its last run. */
const Result = memo(SnippetResult);

/** Says why the snippet does not run by itself. */
function Reason({ result, messages }: Pick<WidgetBodyProps, "result" | "messages">): ReactNode {
	const { snippet, source, runsByItself } = result;
	const slot = useSlot();
	if (snippet) return runsByItself ? null : <WidgetNote>{messages.widgetMayChange}</WidgetNote>;
	if (source.status !== "error" || source.isForbidden) return <WidgetNote>{messages.widgetUnlisted}</WidgetNote>;
	return (
		<WidgetNote hasFailed>
			{messages.widgetLookupFailed}{" "}
			<button
				type="button"
				{...slot("link")}
				onClick={({ currentTarget }) => {
					// The button disappears while the list loads.
					currentTarget.closest<HTMLElement>("[tabindex]")?.focus();
					source.retry();
				}}
			>
				{messages.tryAgain}
			</button>
		</WidgetNote>
	);
}
