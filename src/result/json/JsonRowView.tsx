import { Icon } from "../../ui/Icon.js";
import * as icons from "../../ui/icons.js";
import { slot } from "../../ui/slot.js";
import * as resultLimits from "../limits.js";
import { Marked } from "../parts/Marked.js";
import { clip, clipLabel } from "../text/clip.js";
import { scalarText } from "../text/toJsonText.js";
import type { LocalizedRendererMessages } from "../useRendererMessages.js";
import type { JsonRow } from "./JsonTree.js";
import { typeOf, typeWord } from "./typeOf.js";

/** Deeper rows are not indented further, so that they stay inside the box. */
const maxIndent = 16;

interface JsonRowViewProps extends LocalizedRendererMessages {
	row: JsonRow;
	matcher: RegExp | undefined;
}

/** One row of the tree: indentation, toggle, key, value and type. */
export function JsonRowView({ row, matcher, messages, count }: JsonRowViewProps) {
	const { node, rest } = row;
	const depth = Math.min(maxIndent, node.depth + (rest > 0 ? 1 : 0));
	const indent = Array.from({ length: depth }, (_, level) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a level is its place
		<span key={level} {...slot("json-indent")} />
	));
	if (rest > 0) {
		return (
			<>
				{indent}
				<span {...slot("json-toggle")} />
				<span {...slot("json-more")}>
					{messages.jsonMore(count(Math.min(rest, resultLimits.children)), count(rest))}
				</span>
			</>
		);
	}
	const type = typeOf(node.value);
	return (
		<>
			{indent}
			<span {...slot("json-toggle", { open: node.isOpen })}>{node.size ? <Icon path={icons.chevron} /> : null}</span>
			{node.key === undefined ? null : (
				<span {...slot("json-key", { ordinal: typeof node.key === "number" })}>
					<Marked
						text={clipLabel(String(node.key), resultLimits.jsonString)}
						matcher={typeof node.key === "string" ? matcher : undefined}
					/>
					<span {...slot("json-colon")}>: </span>
				</span>
			)}
			{node.size === undefined ? (
				<Marked text={shortText(node.value)} matcher={matcher} {...slot("json-value", { type })} />
			) : (
				<span {...slot("json-value", { type })}>
					{type === "array"
						? `[${node.size === 0 ? "" : messages.jsonItems(count(node.size))}]`
						: `{${node.size === 0 ? "" : messages.jsonKeys(count(node.size))}}`}
				</span>
			)}
			<span {...slot("json-type")}>{` ${typeWord(type, messages)}`}</span>
		</>
	);
}

/** Whether a value is a string that its row shortens. */
export function isLongString(value: unknown): value is string {
	return typeof value === "string" && value.length > resultLimits.jsonString;
}

function shortText(value: unknown): string {
	if (!isLongString(value)) return scalarText(value, resultLimits.jsonString);
	return `${JSON.stringify(clip(value, resultLimits.jsonString))}…`;
}
