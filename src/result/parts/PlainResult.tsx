import type { DisplayType } from "../../contract/widget.js";
import { displayTypeName } from "../../messages/displayTypeName.js";
import * as resultLimits from "../limits.js";
import { toJsonText } from "../text/toJsonText.js";
import type { LocalizedResultMessages } from "../useRendererMessages.js";
import { LongText } from "./LongText.js";
import { ResultNote } from "./ResultNote.js";

interface PlainResultProps extends LocalizedResultMessages {
	value: unknown;
	type: DisplayType;
	label: string;
}

/** The fallback if a renderer throws: the value as JSON text. */
export function PlainResult({ value, type, label, messages, count }: PlainResultProps) {
	const { text, cut } = toJsonText(value, { limit: resultLimits.text });
	return (
		<>
			<ResultNote tone="warning">{messages.resultBroken(displayTypeName(type, messages))}</ResultNote>
			<LongText text={text} cut={cut} label={label} messages={messages} count={count} />
		</>
	);
}
