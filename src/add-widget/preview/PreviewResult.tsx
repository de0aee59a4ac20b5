"use client";

import { useMemo } from "react";
import type { ExecutionResult } from "../../contract/executionResult.js";
import type { OpenEnum } from "../../contract/openEnum.js";
import type { DisplayType } from "../../contract/widget.js";
import { displayTypeName } from "../../messages/displayTypeName.js";
import { misfitWords } from "../../result/misfitWords.js";
import { SnippetResult } from "../../result/SnippetResult.js";
import { isDisplayType, shapeAs, suggestDisplayType } from "../../result/shape/shape.js";
import { toJsonText } from "../../result/text/toJsonText.js";
import { useSlot } from "../../ui/Appearance.js";
import type { AddWidgetContextValue } from "../form/AddWidgetContext.js";

/** Characters: a preview shows no more than its first lines. */
const longestSpoken = 1000;

interface PreviewResultProps extends Pick<AddWidgetContextValue, "form" | "messages"> {
	result: ExecutionResult;
	displayType: DisplayType | null;
	/** The snippet's own display type. */
	ownType: OpenEnum<DisplayType> | undefined;
	/** Called before the button that was pressed for another display type goes away. */
	onShownAs: () => void;
}

/** What the widget would show, and the display type that would suit it better. */
export function PreviewResult({ form, messages, result, displayType, ownType, onShownAs }: PreviewResultProps) {
	const slot = useSlot();
	const value = result.result;
	const asked = displayType ?? ownType ?? null;
	const misfit = useMemo(
		() =>
			asked !== null && isDisplayType(asked) && shapeAs(asked, value).type !== asked && misfitWords(asked, messages),
		[asked, value, messages],
	);
	return (
		<>
			<Suggestion {...{ form, messages, onShownAs, value, misfit }} shown={asked} />
			{/* What is inert is there for nobody who listens. */}
			{value == null ? null : (
				<p {...slot("visually-hidden")}>
					{messages.resultPart(messages.resultLabel, toJsonText(value, { limit: longestSpoken }).text)}
				</p>
			)}
			<SnippetResult
				inert
				result={result}
				// The suggestion has said already that it does not suit.
				displayType={misfit ? "json" : displayType}
				snippetDisplayType={ownType}
				messages={messages}
			/>
		</>
	);
}

interface SuggestionProps extends Pick<PreviewResultProps, "form" | "messages" | "onShownAs"> {
	value: unknown;
	/** Why it is not shown as the display type that the widget would have. */
	misfit: string | false;
	/** The display type that the widget would have. */
	shown: OpenEnum<DisplayType> | null;
}

/** Offers the display type that suits the result, where another one is chosen. */
function Suggestion({ form, messages, value, misfit, shown, onShownAs }: SuggestionProps) {
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
			{/* “It is shown as JSON. Show as JSON” would help nobody. */}
			{misfit && type !== "json" ? misfit : looks}{" "}
			<button type="button" {...slot("link")} onClick={accept}>
				{messages.previewShowAs(displayTypeName(type, messages))}
			</button>
		</p>
	);
}
