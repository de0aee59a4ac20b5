"use client";

import { forwardRef, memo, Suspense, useEffect, useMemo, useRef } from "react";
import type { ExecutionResult } from "../contract/executionResult.js";
import type { OpenEnum } from "../contract/fields.js";
import type { DisplayType } from "../contract/widget.js";
import { type ColorScheme, useColorScheme } from "../hooks/useColorScheme.js";
import { useMessageTable } from "../hooks/useMessageTable.js";
import { displayTypeName } from "../messages/displayTypeName.js";
import { resultMessages } from "../messages/resultMessages.js";
import type { Messages } from "../messages/types.js";
import { useMergedRef } from "../ui/mergeRefs.js";
import { asData } from "../ui/Sentence.js";
import type { SlotState } from "../ui/slot.js";
import { type PartProps, usePart } from "../ui/usePart.js";
import { LongText } from "./parts/LongText.js";
import { PlainResult } from "./parts/PlainResult.js";
import { ResultBoundary } from "./parts/ResultBoundary.js";
import { ResultNote } from "./parts/ResultNote.js";
import { ResultSkeleton } from "./parts/ResultSkeleton.js";
import { renderers } from "./renderers.js";
import { isDisplayType, type Shape, shapeAs, suggestDisplayType } from "./shape/shape.js";
import { suitsSeries } from "./shape/suitsSeries.js";
import { clipLabel } from "./text/clip.js";
import type { LocalizedResultMessages } from "./useRendererMessages.js";

/** The state that a `className` or `render` function is called with. */
export type SnippetResultState = SlotState<"result">;

export interface SnippetResultProps extends Omit<PartProps<"section", "result">, "inert"> {
	/** The execution that the API returned. */
	result: ExecutionResult;
	/** The widget's display type; `null` means the snippet's. */
	displayType: OpenEnum<DisplayType> | null;
	/** The snippet's own display type, used when `displayType` is `null`. @default the one that suits the result */
	snippetDisplayType?: OpenEnum<DisplayType> | null | undefined;
	/** Accessible name, such as the snippet's name. @default "Result" */
	label?: string | undefined;
	/** Shows the result without letting anyone interact with it, as in a preview. */
	inert?: boolean | undefined;
	/** Messages that override the provider's. */
	messages?: Messages | undefined;
	/** @default the provider's, else the page's `.dark` or `data-theme`, else the system's */
	colorScheme?: ColorScheme | undefined;
}

/**
 * Shows the result of any snippet. A value that does not fit its display type is shown as JSON, and nothing in it is
 * executed or fetched.
 *
 * @example
 * <SnippetResult result={execution} displayType={widget.display_type} snippetDisplayType={snippet.display_type} />
 */
export const SnippetResult = forwardRef<HTMLElement, SnippetResultProps>(function SnippetResult(
	{
		result: execution,
		displayType,
		snippetDisplayType,
		label: givenLabel,
		inert = false,
		messages: overrides,
		colorScheme,
		...props
	},
	ref,
) {
	const localized = useMessageTable(resultMessages, overrides);
	const { messages } = localized;
	const { result: value } = execution;
	const error = execution.error ?? undefined;
	const label = clipLabel(givenLabel ?? messages.resultLabel);
	const requestedType = displayType ?? snippetDisplayType ?? null;
	const type = useMemo(
		() => (requestedType !== null && isDisplayType(requestedType) ? requestedType : suggestDisplayType(value)),
		[requestedType, value],
	);

	// Set through the DOM: React 18 and 19 need different values for this attribute.
	const element = useRef<HTMLElement>(null);
	useEffect(() => void element.current?.toggleAttribute("inert", inert), [inert]);

	const children = (
		<>
			{error === undefined ? null : (
				<>
					<ResultNote tone="danger">{messages.resultFailed}</ResultNote>
					{error ? <LongText text={error} label={messages.resultFailed} {...localized} /> : null}
				</>
			)}
			{value == null ? (
				error === undefined ? (
					<ResultNote>{value === null ? messages.resultNull : messages.resultEmpty}</ResultNote>
				) : null
			) : (
				<>
					{requestedType !== null && requestedType !== type ? (
						<ResultNote tone="warning">
							{messages.resultUnknownType(asData(clipLabel(requestedType)), displayTypeName(type, messages))}
						</ResultNote>
					) : null}
					<ResultBoundary
						value={value}
						type={type}
						fallback={() => <PlainResult value={value} type={type} label={label} {...localized} />}
					>
						<ResultBody value={value} type={type} label={label} {...localized} />
					</ResultBoundary>
				</>
			)}
		</>
	);
	const state = { type, error: error !== undefined, inert, "color-scheme": useColorScheme(colorScheme) };
	const defaults = { "aria-label": label, children };
	return usePart("section", props, { slot: "result", state, defaults, ref: useMergedRef(element, ref) });
});

interface ResultBodyProps extends LocalizedResultMessages {
	value: unknown;
	/** Whether series in it were read already. */
	isRead?: boolean;
	type: DisplayType;
	label: string;
}

/**
 * Memoised: re-rendering it during hydration would replace the server's markup with a skeleton until the renderer
 * loads.
 */
const ResultBody = memo(function ResultBody({ value, type, label, isRead = false, ...localized }: ResultBodyProps) {
	const shape = useMemo(() => shapeAs(type, value), [type, value]);
	const { messages } = localized;
	if (!isRead && suitsSeries(value)) {
		return (
			<Suspense fallback={<ResultSkeleton shape={shape} label={messages.resultLoading} />}>
				<renderers.series value={value} type={type}>
					{(read) => <ResultBody value={read} type={type} label={label} isRead {...localized} />}
				</renderers.series>
			</Suspense>
		);
	}
	return (
		<>
			{shape.type === type ? null : (
				<ResultNote tone="warning">{messages.resultMismatch(displayTypeName(type, messages))}</ResultNote>
			)}
			<Suspense fallback={<ResultSkeleton shape={shape} label={messages.resultLoading} />}>
				<Renderer
					shape={shape}
					label={messages.resultPart(label, displayTypeName(shape.type, messages))}
					{...localized}
				/>
			</Suspense>
		</>
	);
});

function Renderer({ shape, ...props }: { shape: Shape; label: string } & LocalizedResultMessages) {
	switch (shape.type) {
		case "table":
			return <renderers.table table={shape.table} {...props} />;
		case "stat":
			return <renderers.stat stat={shape.stat} {...props} />;
		case "logs":
			return <renderers.logs logs={shape.logs} {...props} />;
		case "json":
			return <renderers.json value={shape.value} {...props} />;
	}
}
