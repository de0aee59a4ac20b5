"use client";

import type { ExecutionResult } from "../contract/executionResult.js";
import type { DisplayType } from "../contract/widget.js";
import { displayTypeName } from "../messages/displayTypeName.js";
import { SnippetResult } from "../result/SnippetResult.js";
import { suggestDisplayType } from "../result/shape.js";
import { toJsonText } from "../result/text/toJsonText.js";
import { useSlot } from "../ui/Appearance.js";
import type { AddWidgetContextValue } from "./AddWidgetContext.js";

/** Characters: a preview shows no more than its first lines. */
const longestSpoken = 1000;

interface PreviewResultProps extends Pick<AddWidgetContextValue, "form" | "messages"> {
	result: ExecutionResult;
	displayType: DisplayType | null;
	/** The snippet's own display type. */
	ownType: string | undefined;
	/** Called before the button that was pressed for another display type goes away. */
	onShownAs: () => void;
}

/** What the widget would show, and the display type that would suit it better. */
export function PreviewResult({ form, messages, result, displayType, ownType, onShownAs }: PreviewResultProps) {
	const slot = useSlot();
	return (
		<>
			<Suggestion {...{ form, messages, onShownAs }} value={result.result} shown={displayType ?? ownType ?? null} />
			{/* What is inert is there for nobody who listens. */}
			{result.result == null ? null : (
				<p {...slot("visually-hidden")}>
					{messages.resultPart(messages.resultLabel, toJsonText(result.result, { limit: longestSpoken }).text)}
				</p>
			)}
			<SnippetResult inert result={result} displayType={displayType} snippetDisplayType={ownType} messages={messages} />
		</>
	);
}

interface SuggestionProps extends Pick<PreviewResultProps, "form" | "messages" | "onShownAs"> {
	value: unknown;
	/** The display type that the widget would have. */
	shown: string | null;
}

/** Offers the display type that suits the result, where another one is chosen. */
function Suggestion({ form, messages, value, shown, onShownAs }: SuggestionProps) {
	const slot = useSlot();
	if (value == null) return null;
	const type = suggestDisplayType(value);
	if (type === shown) return null;
	const looks = {
		table: messages.previewLooksTable,
		stat: messages.previewLooksStat,
		json: messages.previewLooksJson,
		logs: messages.previewLooksLogs,
	}[type];
	const accept = () => {
		onShownAs();
		form.setValue("display_type", type, { shouldDirty: true, shouldValidate: true });
	};
	return (
		<p {...slot("suggestion")}>
			{looks}{" "}
			<button type="button" {...slot("link")} onClick={accept}>
				{messages.previewShowAs(displayTypeName(type, messages))}
			</button>
		</p>
	);
}
