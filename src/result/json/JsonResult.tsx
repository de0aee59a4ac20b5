"use client";

import * as icons from "../../ui/icons.js";
import { slot } from "../../ui/slot.js";
import * as resultLimits from "../limits.js";
import { CopyButton } from "../parts/CopyButton.js";
import { LongText } from "../parts/LongText.js";
import { ResultSearch } from "../parts/ResultSearch.js";
import { clip } from "../text/clip.js";
import { toJsonText } from "../text/toJsonText.js";
import { useSearch } from "../text/useSearch.js";
import { type LocalizedResultMessages, useRendererMessages } from "../useRendererMessages.js";
import { pathOf } from "./JsonNode.js";
import { isLongString } from "./JsonRowView.js";
import { JsonView } from "./JsonView.js";
import { searchJson } from "./searchJson.js";
import { useJsonTree } from "./useJsonTree.js";

export interface JsonResultProps extends LocalizedResultMessages {
	value: unknown;
	label: string;
}

/** Any value as a collapsible tree. */
export function JsonResult({ value, label, ...props }: JsonResultProps) {
	const localized = useRendererMessages(props);
	const { messages, count } = localized;
	const tree = useJsonTree(value);
	const search = useSearch({ source: value, search: searchJson, reveal: tree.reveal });
	const node = tree.active?.node;
	return (
		<>
			{typeof value === "object" ? (
				<div {...slot("toolbar")}>
					<ResultSearch label={messages.jsonSearch} {...{ search, messages, count }} />
				</div>
			) : null}
			<JsonView tree={tree} matcher={search.matcher} label={label} {...localized} />
			{isLongString(node?.value) ? <LongText text={node.value} label={messages.jsonWhole} {...localized} /> : null}
			<div {...slot("toolbar")}>
				<code translate="no" {...slot("json-path")}>
					{node ? pathOf(node, resultLimits.label) : "$"}
				</code>
				<CopyButton
					label={messages.jsonCopyPath}
					icon={icons.path}
					text={() => ({ text: node ? pathOf(node, resultLimits.text) : "$" })}
					messages={messages}
				/>
				<CopyButton
					label={messages.jsonCopyValue}
					icon={icons.copy}
					text={() => {
						const { text, cut } = copiedText(node?.value);
						return { text, cut: cut ? messages.resultCopiedPart(count(text.length)) : undefined };
					}}
					messages={messages}
				/>
			</div>
		</>
	);
}

/** A string as it is, any other value as JSON. */
function copiedText(value: unknown): { text: string; cut: boolean } {
	if (typeof value !== "string") return toJsonText(value);
	const text = clip(value, resultLimits.copied);
	return { text, cut: text !== value };
}
