"use client";

import { useMemo } from "react";
import type { ExecutionResult } from "../../contract/executionResult.js";
import type { OpenEnum } from "../../contract/fields.js";
import type { DisplayType } from "../../contract/widget.js";
import { displayTypeName } from "../../messages/displayTypeName.js";
import type { PreviewMessages } from "../../messages/types.js";
import * as resultLimits from "../../result/limits.js";
import { SnippetResult } from "../../result/SnippetResult.js";
import { isDisplayType, shapeAs, suggestDisplayType } from "../../result/shape/shape.js";
import { toJsonText } from "../../result/text/toJsonText.js";
import { useSlot } from "../../ui/Appearance.js";
import { useAddWidgetFields } from "../form/AddWidgetContext.js";

interface PreviewResultProps {
	messages: PreviewMessages;
	result: ExecutionResult;
	/** The display type chosen in the form; `null` for the snippet's own. */
	displayType: DisplayType | null;
	/** The snippet's own display type. */
	ownType: OpenEnum<DisplayType> | undefined;
	/** Called when the suggestion is accepted. It then disappears. */
	onAcceptType: (type: DisplayType) => void;
}

/** Shows the result as the widget would, and suggests a display type that suits it better. */
export function PreviewResult({ messages, result, displayType, ownType, onAcceptType }: PreviewResultProps) {
	const slot = useSlot();
	const value = result.result;
	const widgetType = displayType ?? ownType ?? null;
	const mismatch = useMemo(() => {
		const fits = widgetType === null || !isDisplayType(widgetType) || shapeAs(widgetType, value).type === widgetType;
		return fits ? undefined : messages.resultMismatch(displayTypeName(widgetType, messages));
	}, [widgetType, value, messages]);
	const spoken = useMemo(() => toJsonText(value, { limit: resultLimits.spoken }).text, [value]);
	return (
		<>
			<Suggestion
				messages={messages}
				value={value}
				mismatch={mismatch}
				widgetType={widgetType}
				onAccept={onAcceptType}
			/>
			{/* `inert` hides the result from screen readers, so they get a text version. */}
			{value == null ? null : (
				<p translate="no" {...slot("visually-hidden")}>
					{messages.resultPart(messages.resultLabel, spoken)}
				</p>
			)}
			<SnippetResult
				inert
				result={result}
				// The suggestion already says that the type does not fit. Shown as JSON, the result does not repeat it.
				displayType={mismatch ? "json" : displayType}
				snippetDisplayType={ownType}
				messages={messages}
			/>
		</>
	);
}

interface SuggestionProps {
	messages: PreviewMessages;
	value: unknown;
	/** Why the result cannot be shown as the widget's display type. */
	mismatch: string | undefined;
	/** The display type that the widget would have. */
	widgetType: OpenEnum<DisplayType> | null;
	onAccept: (type: DisplayType) => void;
}

/** Suggests the display type that suits the result, unless the widget already has it. */
function Suggestion({ messages, value, mismatch, widgetType, onAccept }: SuggestionProps) {
	const slot = useSlot();
	const { locked } = useAddWidgetFields("AddWidget.Preview");
	const type = useMemo(() => suggestDisplayType(value), [value]);
	if (value == null) return null;
	if (type === widgetType) return null;
	const reasons = {
		table: messages.previewLooksTable,
		stat: messages.previewLooksStat,
		json: messages.previewLooksJson,
		logs: messages.previewLooksLogs,
	};
	return (
		<p {...slot("suggestion")}>
			{/* The message about the mismatch ends with "Showing JSON instead.", which would contradict an offer to show it as JSON. */}
			<span>{`${mismatch && type !== "json" ? mismatch : reasons[type]} `}</span>
			<button type="button" {...slot("link")} aria-disabled={locked} onClick={() => locked || onAccept(type)}>
				{messages.previewShowAs(displayTypeName(type, messages))}
			</button>
		</p>
	);
}
