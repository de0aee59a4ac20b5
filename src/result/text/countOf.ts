import type { LocalizedMessages } from "../../hooks/useMessageTable.js";

type Count = LocalizedMessages["count"];

/** A number of which there may be more: "10,000+". */
export function countOf(value: number, more: boolean, count: Count): ReturnType<Count> {
	const { text } = count(value);
	return { value, text: more ? `${text}+` : text };
}
