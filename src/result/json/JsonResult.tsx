"use client";

import * as icons from "../../ui/icons.js";
import { slot } from "../../ui/slot.js";
import { CopyButton } from "../parts/CopyButton.js";
import { LongText } from "../parts/LongText.js";
import { ResultSearch } from "../parts/ResultSearch.js";
import { toJsonText } from "../text/toJsonText.js";
import { type LocalizedResultMessages, useRendererMessages } from "../useRendererMessages.js";
import { maxValueLength } from "./JsonRowView.js";
import { pathOf } from "./JsonTree.js";
import { JsonView } from "./JsonView.js";
import { useJsonSearch } from "./useJsonSearch.js";
import { useJsonTree } from "./useJsonTree.js";

/** A longer path is cut at the start, because its end is what identifies the node. */
const maxPathLength = 200;

export interface JsonResultProps extends LocalizedResultMessages {
	value: unknown;
	label: string;
}

/** Any value as a collapsible tree. */
export function JsonResult({ value, label, ...props }: JsonResultProps) {
	const localized = useRendererMessages(props);
	const { messages, count } = localized;
	const tree = useJsonTree(value);
	const search = useJsonSearch(value, tree.reveal);
	const node = tree.active?.node;
	const path = node ? pathOf(node) : "$";
	const statusText = search.isSearching
		? messages.searchUnderWay
		: messages.searchMatches(count(search.matches), count(search.position), search.more);
	return (
		<>
			{typeof value === "object" ? (
				<div {...slot("toolbar")}>
					<ResultSearch label={messages.jsonSearch} statusText={statusText} {...search} messages={messages} />
				</div>
			) : null}
			<JsonView tree={tree} matcher={search.matcher} label={label} {...localized} />
			{typeof node?.value === "string" && node.value.length > maxValueLength ? (
				<LongText text={node.value} label={messages.jsonWhole} {...localized} />
			) : null}
			<div {...slot("toolbar")}>
				<code translate="no" {...slot("json-path")}>
					{path.length > maxPathLength ? `…${path.slice(-maxPathLength)}` : path}
				</code>
				<CopyButton label={messages.jsonCopyPath} icon={icons.path} text={() => path} messages={messages} />
				<CopyButton
					label={messages.jsonCopyValue}
					icon={icons.copy}
					text={() => (typeof node?.value === "string" ? node.value : toJsonText(node?.value).text)}
					messages={messages}
				/>
			</div>
		</>
	);
}
